"""A cache of lines, as small as it can be: sets of ways, least recently used out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator


# --8<-- [start:cache]
def hits(addresses: Iterable[int], sets: int, ways: int, line: int = 64) -> int:
    """Return how many accesses hit.

    One set is fully associative, and one way is direct mapped.
    """
    cache: list[OrderedDict[int, None]] = [OrderedDict() for _ in range(sets)]
    found = 0
    for address in addresses:
        number = address // line
        place = cache[number % sets]
        if number in place:
            found += 1
        elif len(place) == ways:
            place.popitem(last=False)
        place[number] = None
        place.move_to_end(number)
    return found
# --8<-- [end:cache]


def by_rows(rows: int, columns: int, size: int = 8) -> Iterator[int]:
    """Yield the addresses of a matrix stored row by row, in the order of storage."""
    return (size * (r * columns + c) for r in range(rows) for c in range(columns))


def by_columns(rows: int, columns: int, size: int = 8) -> Iterator[int]:
    """Yield the same addresses column by column."""
    return (size * (r * columns + c) for c in range(columns) for r in range(rows))
