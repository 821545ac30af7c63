"""Does an answer leave its caller's input alone, and return a plain value? Checked at every call that a test makes.

A test compares by ==, and an object decides itself what it equals: `unittest.mock.ANY` would pass any test.
Standard library only.
"""

from __future__ import annotations

import inspect
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Collection
from functools import wraps
from itertools import islice
from types import FunctionType, ModuleType
from typing import Any

ITEMS = 10_000  # of lists, dicts and sets in one argument: what holds more is not checked
CELLS = 100_000  # the same for arrays and frames
CONTAINERS = (list, tuple, dict, set, bytearray, deque, Counter, OrderedDict, defaultdict)
PLAIN = (bool, int, float, complex, str, bytes, type(None))


class Unchanging(ModuleType):
    """A module as tests see it: its public functions fail if they change an argument, unless `may_change` names them.

    They also fail if they return what equals everything.
    Calls inside the module are not checked, nor are methods, and of a generator function only what it does at once.
    """

    def __init__(self, module: ModuleType, may_change: Collection[str]) -> None:
        super().__init__(module.__name__, module.__doc__)
        super().__setattr__("_module", module)
        super().__setattr__("_may_change", may_change)
        super().__setattr__("_known", {})  # a function is the same thing each time a test names it

    @property
    def __dict__(self) -> Any:  # type: ignore[override]  # where monkeypatch looks
        return self._module.__dict__

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._module, name)
        own = type(value) is FunctionType and value.__module__ == self.__name__
        if not own or name.startswith("_") or name in self._may_change:
            return value
        if value not in self._known:
            self._known[value] = _checked(value, name)
        return self._known[value]

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._module, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self._module, name)


def _checked(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    @wraps(function)
    def call(*args: Any, **named: Any) -> Any:
        try:
            given = inspect.signature(function).bind(*args, **named).arguments
        except TypeError:  # the call itself says better what is wrong
            given = {}
        before = {key: _state(value) for key, value in given.items()}
        result = function(*args, **named)
        for key, value in given.items():
            assert _state(value) == before[key], f"{name}() changed the `{key}` of its caller"
        kind = equals_everything(result)
        assert not kind, f"{name}() returned an object of {kind}, which equals everything; return a plain value"
        return result

    return call


def _state(value: object) -> object:
    """Return what stays equal while nothing in a value changes, or None if the value is too large to tell."""
    try:
        return _parts(value, [ITEMS])
    except (OverflowError, RecursionError):
        return None


def _parts(value: Any, left: list[int]) -> object:
    """Return the types and contents of a value; what is neither a container nor plain counts by its identity."""
    kind = type(value)
    if kind in CONTAINERS:
        items = list(value.items() if isinstance(value, dict) else value)
        left[0] -= len(items)
        if left[0] < 0:
            raise OverflowError
        return kind, [_parts(item, left) for item in items]
    package = kind.__module__.partition(".")[0]
    if (package, kind.__name__) == ("numpy", "ndarray"):
        return (value.dtype, value.shape, value.tobytes()) if value.size <= CELLS else None
    if package == "pandas" and kind.__name__ in ("DataFrame", "Series"):
        return _Table(value.copy()) if value.size <= CELLS else None
    return (kind, value) if kind in PLAIN else id(value)


class _Table:
    """A frame or series that equals another if `equals` says so: missing values are equal to each other."""

    def __init__(self, table: Any) -> None:
        self.table = table

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Table) and bool(self.table.equals(other.table))


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
