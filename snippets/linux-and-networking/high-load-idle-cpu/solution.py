"""Reading a load average that the CPUs do not explain."""

import math
from collections import Counter


# --8<-- [start:count]
def counted(threads):
    """Count the threads that make up the load, by state, wchan and command.

    threads: output of `ps -eLo stat,wchan:30,comm` without its header.
    """
    rows = (line.split(maxsplit=2) for line in threads.splitlines())
    return Counter(
        (stat[0], wchan, comm)
        for stat, wchan, comm in rows
        if stat[0] in "RD"
    )
# --8<-- [end:count]


# --8<-- [start:since]
def minutes_since(load, tasks, window=15):
    """Return minutes since `tasks` got stuck at once on an idle host."""
    return -window * math.log(1 - load / tasks)
# --8<-- [end:since]
