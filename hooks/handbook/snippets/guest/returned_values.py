"""Does an answer return what equals everything? A test compares by ==, and an object decides itself what it equals.

`unittest.mock.ANY` would pass any test. Standard library only.
"""

from __future__ import annotations

from itertools import islice

MOST = 1_000  # elements of a collection that are looked at
DEPTH = 3  # of collections within collections


class _Nothing:
    """Equals nothing but itself."""


def equals_everything(value: object, depth: int = DEPTH) -> str:
    """Return the type of an object, in a value or its collections, that equals a stranger; empty if there is none."""
    kind = type(value)
    if kind in (list, tuple, set, frozenset, dict) and depth:
        assert isinstance(value, list | tuple | set | frozenset | dict)
        inner = [*value.keys(), *value.values()] if isinstance(value, dict) else value
        return next(filter(None, (equals_everything(item, depth - 1) for item in islice(inner, MOST))), "")
    if kind.__eq__ is object.__eq__ or kind.__module__.partition(".")[0] in ("builtins", "numpy", "pandas"):
        return ""
    try:
        return kind.__name__ if (value == _Nothing()) is True else ""
    except Exception:  # it cannot be compared
        return ""
