"""Reading the output of `strace -tt -T`."""

import re
from collections import defaultdict

CALL = re.compile(r"(?:\d+ +|\[pid +\d+\] )?[\d:.]* *(\w+)\((.*)\) += (.*) <([\d.]+)>$")


# --8<-- [start:read]
def calls(trace):
    """Yield (name, arguments, result, seconds) of each finished call."""
    for line in trace.splitlines():
        if found := CALL.match(line):
            name, arguments, result, seconds = found.groups()
            yield name, arguments, result, float(seconds)


def waits(trace, least=0.1):
    """Return the calls that took at least so many seconds."""
    return [call for call in calls(trace) if call[3] >= least]


def totals(trace):
    """Return {name: (count, errors, seconds)}."""
    sums = defaultdict(lambda: (0, 0, 0.0))
    for name, _, result, seconds in calls(trace):
        n, errors, total = sums[name]
        sums[name] = n + 1, errors + result.startswith("-1 "), total + seconds
    return dict(sums)
# --8<-- [end:read]


# --8<-- [start:dns]
def longest_lookup(names, attempts=2, timeout=5):
    """Return the seconds a single server without answers costs a look-up.

    names: the name as given and with each search domain that is tried.
    """
    return names * attempts * timeout
# --8<-- [end:dns]
