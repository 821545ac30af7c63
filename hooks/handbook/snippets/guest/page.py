"""Tests a reader's answer in this process: in the browser, or from the folder that a reader has downloaded.

The driver runs every answer in a process of its own. Here there is none, so what an answer may change of the
interpreter is noted before it and put back after it. The page ends what runs too long, and starts Python anew.
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
import json
import linecache
import math
import operator
import os
import random
import re
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from .reporter import Reporter, run_tests
from .results import AnswerResult, Reply, Seen, Surroundings, alike_sentences, answer_result, explanation, messages_of

PRINTED = 4_000  # characters of what an answer prints that are shown
AGAIN = "run the tests again"
# What answers and tests use most is loaded before any answer can change it.
COMMON: Final = (bisect, collections, copy, functools, heapq, itertools, math, operator, random, re)
# What runs the tests, and what belongs to the browser. Their own state changes from run to run.
OTHERS: Final = re.compile(
    r"(?:__main__|sys|_pytest|pluggy|iniconfig|pygments|guest|_?pyodide|js|importlib|encodings)\b"
)
FIXED: Final = 1 << 8  # the flag of a class that cannot be changed
LAZY: Final = re.compile(r"__annotat\w+__|__abstractmethods__|_abc_impl|__firstlineno__|__static_attributes__")
Sent = dict[str, Any]


def judge(
    folder: Path,
    name: str,
    tests: Sequence[str],
    tell: Callable[[Sent], object] = lambda sent: None,
    plugins: Sequence[object] = (),
    like: Mapping[str, Seen] | None = None,
) -> tuple[Sent, ...]:
    """Return the messages about an answer in a folder.

    tell: is given each as soon as it is known; plugins: of pytest; like: see `Reporter`.
    """
    messages: list[Sent] = []

    def send(message: Mapping[str, object]) -> None:
        messages.append(dict(message))
        tell(dict(message))

    with _as_before(folder):
        run_tests(Reporter(folder / name, send, like), [str(folder / test) for test in tests], plugins)
    return tuple(messages)


def run(order: str, folder: str, tell: Callable[[str], object]) -> str:
    """Test an attempt in a folder that holds nothing else; return the messages and what it printed, as JSON.

    order: as JSON, "name" of the attempt, "tests", "files": name to text, and "left_out": names of tests not to run.
    """
    given = json.loads(order)
    _write_files(Path(folder), given["files"])
    printed, dumps = Printed(), json.dumps  # which the answer may replace while it runs
    plugins = [printed, LeftOut(frozenset(given.get("left_out", ())))]
    sent = judge(Path(folder), given["name"], given["tests"], lambda one: tell(dumps(one)), plugins)
    return json.dumps({"messages": sent, "printed": printed.found})


def explain(order: str, folder: str = "", tell: object = None) -> str:
    """Return what to tell about an attempt, as JSON.

    order: as JSON, "name" of the attempt, "messages" about it, "exit_code" (null if it had to be ended), "seconds" it
    had, and "solution", as a sentence names it.
    """
    given = json.loads(order)
    result = _result(given["name"], given["messages"], given["exit_code"], given["seconds"])
    told = asdict(explanation(result, Surroundings(given["name"], "", given["solution"], AGAIN)))
    return json.dumps({**told, "status": result.status, "passed": result.passed, "total": result.total})


def find_alike(order: str, folder: str, tell: object = None) -> str:
    """Return what common mistakes fail as an attempt does, each as a sentence, as a JSON list.

    order: as for `run` and `explain`, and "wrong": for each wrong answer, its reason.
    """
    given = json.loads(order)
    _write_files(Path(folder), given["files"])
    attempt = _result(given["name"], given["messages"], 0, given["seconds"])
    reasons = []
    for name, reason in given["wrong"].items():
        sent = judge(Path(folder), name, given["tests"], like=attempt.failures_seen)
        if attempt.behaves_like(_result(name, sent, 0, given["seconds"])):
            reasons.append(reason)
    return json.dumps(alike_sentences(reasons))


@dataclass(frozen=True)
class LeftOut:
    """A pytest plugin: leaves out tests by their names."""

    names: frozenset[str]

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid.partition("::")[2] not in self.names]


class Printed:
    """A pytest plugin: what an answer printed, by test."""

    def __init__(self) -> None:
        self.found: list[dict[str, str]] = []
        self.left = PRINTED

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "teardown" and report.capstdout and self.left:
            text = report.capstdout[: self.left]
            self.left -= len(text)
            self.found.append({"test": report.nodeid.partition("::")[2], "text": text})


def _result(name: str, sent: Sequence[Sent], exit_code: int | None, seconds: float) -> AnswerResult:
    return answer_result(name, Reply(exit_code, messages_of(sent)), seconds)


def _write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Let a folder hold these files and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")


@contextmanager
def _as_before(folder: Path) -> Iterator[None]:
    """Give the next answer the interpreter as this one found it."""
    here, path, modules = Path.cwd(), list(sys.path), set(sys.modules)
    own = {file.stem for file in folder.iterdir()}
    environment, limit = dict(os.environ), sys.getrecursionlimit()
    noted = Noted()
    sys.path.insert(0, str(folder))
    os.chdir(folder)
    random.seed(0)
    try:
        with warnings.catch_warnings():
            yield
    finally:
        noted.put_back()
        for name in sys.modules.keys() - modules:
            if name in own or _is_below(sys.modules[name], folder):
                del sys.modules[name]
        sys.path[:] = path
        sys.setrecursionlimit(limit)
        os.environ.clear()
        os.environ.update(environment)
        os.chdir(here)
        linecache.clearcache()
        gc.collect()


def _is_below(module: object, folder: Path) -> bool:
    return str(getattr(module, "__file__", None) or "").startswith(f"{folder}{os.sep}")


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
