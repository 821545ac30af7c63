"""Reading a load average that the CPUs do not explain."""

import math
from collections import Counter


# --8<-- [start:count]
def counted(threads):
    """What the load counts: threads in R or D, by state, wchan, command.

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
    """When `tasks` tasks got stuck at once on a host that was idle before."""
    return -window * math.log(1 - load / tasks)
# --8<-- [end:since]
