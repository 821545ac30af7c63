"""What a test gets as `answer`: a Python module, an SQL query or a shell script. Standard library only."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

SCRIPT_SECONDS = 10
# What SQLite says of text that is no statement. Other errors may be the answer's own, so they are the tests' to find.
SQL_SYNTAX = ("syntax error", "incomplete input", "unrecognized token")


@dataclass(frozen=True)
class Ran:
    """A finished shell script."""

    exit_code: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Query:
    """An SQL query as an answer."""

    path: Path

    def rows(self, data: str = "") -> list[tuple[Any, ...]]:
        """Return the rows of the query in a fresh in-memory SQLite after schema.sql and then `data`."""
        schema = self.path.parent / "schema.sql"
        with closing(sqlite3.connect(":memory:")) as database:
            database.executescript(schema.read_text() if schema.exists() else "")
            database.executescript(data)
            return [tuple(row) for row in database.execute(self.path.read_text())]


@dataclass(frozen=True)
class Script:
    """A shell script as an answer. cwd: the folder, empty at first, in which it runs."""

    path: Path
    cwd: Path

    def run(self, *args: object, stdin: str = "", env: Mapping[str, str] = {}, files: Mapping[str, str] = {}) -> Ran:
        """Write the files below `cwd` (those that start with #! become executable), then run the script there."""
        for name, text in files.items():
            target = self.cwd / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
            if text.startswith("#!"):
                target.chmod(0o755)
        given = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(self.cwd), **env}
        done = subprocess.run(
            ["bash", str(self.path), *map(str, args)],
            input=stdin,
            capture_output=True,
            text=True,
            cwd=self.cwd,
            env=given,
            timeout=SCRIPT_SECONDS,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)


@dataclass(frozen=True)
class Fault:
    """Why an answer cannot even be loaded. line: 1-based, 0 where it is not known."""

    message: str
    line: int = 0


def load_answer(path: Path, cwd: Path) -> ModuleType | Query | Script:
    """Return the answer in a file; a Python module is executed anew each time."""
    if path.suffix == ".sql":
        return Query(path)
    return Script(path, cwd) if path.suffix == ".sh" else load_module(path)


def load_module(path: Path) -> ModuleType:
    """Execute a Python file as the module of its name."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def find_fault(path: Path) -> Fault | None:
    """Return what keeps the answer from being loaded, if anything."""
    return {".sql": _sql_fault, ".sh": _shell_fault}.get(path.suffix, _python_fault)(path)


def _python_fault(path: Path) -> Fault | None:
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            load_module(path)
    except SyntaxError as error:
        place = error.lineno or 0 if error.filename == str(path) else _last_line(path, error)
        return Fault(f"{type(error).__name__}: {error.msg}", place)
    except BaseException as error:  # SystemExit, too, is no way to load
        return Fault(f"{type(error).__name__}: {error}".removesuffix(": "), _last_line(path, error))
    if said.getvalue() and path.stem != "attempt":  # a reader may well print while trying
        return Fault(f"it prints when it is imported: {said.getvalue().splitlines()[0][:60]!r}")
    return None


def _last_line(path: Path, error: BaseException) -> int:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return (lines or [0])[-1] or 0


def _sql_fault(path: Path) -> Fault | None:
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute("EXPLAIN " + path.read_text())
        except (sqlite3.Error, sqlite3.Warning) as error:
            return Fault(str(error)) if any(text in str(error) for text in SQL_SYNTAX) else None
    return None


def _shell_fault(path: Path) -> Fault | None:
    done = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    _, _, message = done.stderr.strip().split("\n")[0].partition(f"{path}: line ")
    number, _, text = message.partition(": ")
    return Fault(text or done.stderr.strip(), int(number) if number.isdigit() else 0)
