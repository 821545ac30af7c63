"""What an answer may change of the interpreter that the next one gets, noted before it and put back after it.

The driver needs none of this: there each answer has a process of its own.
"""

from __future__ import annotations

import bisect
import builtins
import collections
import copy
import functools
import gc
import heapq
import itertools
import math
import operator
import random
import re
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Final

# What answers and tests use most is loaded before any answer can change it.
COMMON: Final = (bisect, collections, copy, functools, heapq, itertools, math, operator, random, re)
# What runs the tests, and what belongs to the browser. Their own state changes from run to run.
OTHERS: Final = re.compile(
    r"(?:__main__|sys|_pytest|pluggy|iniconfig|pygments|guest|_?pyodide|js|importlib|encodings)\b"
)
FIXED: Final = 1 << 8  # the flag of a class that cannot be changed
LAZY: Final = re.compile(r"__annotat\w+__|__abstractmethods__|_abc_impl|__firstlineno__|__static_attributes__")


class Noted:
    """The names of modules and of their classes, as they are when it is made."""

    def __init__(self) -> None:
        modules = [
            module for name, module in sys.modules.items() if isinstance(module, ModuleType) and not OTHERS.match(name)
        ]
        self._loaded = dict(sys.modules)
        self._modules = [(vars(module), vars(module).copy()) for module in modules]
        self._classes = [(cls, vars(cls).copy()) for module in modules for cls in _classes_of(module)]
        self._builtins = frozenset(vars(builtins))
        self._streams = sys.stdin, sys.stdout, sys.stderr

    def put_back(self) -> None:
        """Give the names their values again. Of those that were added, only built-ins and parts of classes go."""
        gc.enable()
        sys.settrace(None)
        sys.stdin, sys.stdout, sys.stderr = self._streams
        for name in [name for name in self._loaded if name not in sys.modules]:
            sys.modules[name] = self._loaded[name]
        for now, noted in self._modules:
            for key, value in noted.items():
                if now.get(key, self) is not value:
                    now[key] = value
        for key in [key for key in vars(builtins) if key not in self._builtins]:
            delattr(builtins, key)
        for cls, noted in self._classes:
            own = vars(cls)
            if len(own) == len(noted) and all(map(operator.is_, own.values(), noted.values())):
                continue
            for key in [key for key in own if key not in noted and not LAZY.fullmatch(key)]:
                delattr(cls, key)
            for key, value in noted.items():
                if own.get(key, self) is not value and not LAZY.fullmatch(key):
                    setattr(cls, key, value)


def _classes_of(module: ModuleType) -> Iterator[type]:
    """Yield the classes that a module defines and that can be changed."""
    name = module.__name__
    for found in vars(module).values():
        if isinstance(found, type) and found.__module__ == name and not found.__flags__ & FIXED:
            yield found
