"""Which scripts of a repository have outgrown the shell, by plain signs."""

import re
from typing import NamedTuple


# --8<-- [start:signs]
class Signs(NamedTuple):
    lines: int                            # without blanks and comments
    branches: int
    arrays: int                           # associative ones: data structures
    parsing: int                          # sed, awk or cut over structured text
    retries: int


def signs(script):
    """Count what makes a script hard to change."""
    code = [line for line in script.splitlines()
            if line.strip() and not line.lstrip().startswith("#")]
    def count(pattern):
        return sum(bool(re.search(pattern, line)) for line in code)
    return Signs(len(code), count(r"^\s*(if|elif|case|while|until|for)\b"),
                 count(r"\b(declare|local)\s+-\w*A"), count(r"\b(sed|awk|cut)\b"),
                 count(r"\b(retry|retries|attempt|backoff)\b"))


def order(scripts, changes):
    """Return names, first the one that is worth porting most.

    Branches times changes: complexity that nobody touches costs nothing.
    """
    def cost(name):
        found = signs(scripts[name])
        return (found.branches + 5 * found.arrays) * changes.get(name, 0)
    return sorted(scripts, key=lambda name: (-cost(name), name))
# --8<-- [end:signs]
