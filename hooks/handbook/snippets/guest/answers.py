"""What a test gets as `answer`: a Python module, an SQL query or a shell script. Standard library only."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import re
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

SCRIPT_SECONDS = 10
# SQLite has one error code for syntax errors and missing tables, so the text decides. A missing table is for the tests.
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
        schema, query = self.path.parent / "schema.sql", self.path.read_text()
        with closing(sqlite3.connect(":memory:")) as database:
            database.executescript(schema.read_text() if schema.exists() else "")
            database.executescript(data)
            try:
                return [tuple(row) for row in database.execute(with_names_quoted(query))]
            except sqlite3.OperationalError as error:
                raise sqlite3.OperationalError(_with_hint(query, str(error))) from None


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
class LoadError:
    """Why an answer cannot be loaded. line: 1-based, 0 where it is not known."""

    message: str
    line: int = 0


def load_answer(path: Path, new_folder: Callable[[], Path]) -> ModuleType | Query | Script:
    """Return the answer in a file; a Python module is executed anew each time.

    new_folder: returns an empty one, for a script to run in.
    """
    if path.suffix == ".sql":
        return Query(path)
    return Script(path, new_folder()) if path.suffix == ".sh" else load_module(path)


def load_module(path: Path) -> ModuleType:
    """Execute a Python file as the module of its name."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def load_error(path: Path) -> LoadError | None:
    """Return what keeps the answer from being loaded, if anything."""
    return {".sql": _sql_error, ".sh": _shell_error}.get(path.suffix, _python_error)(path)


def _python_error(path: Path) -> LoadError | None:
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            load_module(path)
    except SyntaxError as error:
        line = error.lineno or 0 if error.filename == str(path) else _last_line(path, error)
        return LoadError(f"{type(error).__name__}: {error.msg}", line)
    except BaseException as error:  # SystemExit, too
        return LoadError(f"{type(error).__name__}: {error}".removesuffix(": "), _last_line(path, error))
    if printed.getvalue() and path.stem != "attempt":  # readers may print while they try
        return LoadError(f"it prints when it is imported: {printed.getvalue().splitlines()[0][:60]!r}")
    return None


def _last_line(path: Path, error: BaseException) -> int:
    """Return the last line of the answer in the stack trace, 0 if there is none."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return (lines or [0])[-1] or 0


def _sql_error(path: Path) -> LoadError | None:
    query = path.read_text()
    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute("EXPLAIN " + with_names_quoted(query))
        except (sqlite3.Error, sqlite3.Warning) as error:
            is_syntax = any(text in str(error) for text in SQL_SYNTAX)
            return LoadError(_with_hint(query, str(error))) if is_syntax else None
    return None


def _with_hint(query: str, error: str) -> str:
    return "; ".join(filter(None, (error, hint(query, error))))


def _shell_error(path: Path) -> LoadError | None:
    if b"\r\n" in path.read_bytes():
        return LoadError("its lines end in CR LF, as Windows writes them, and bash reads the CR; save it with LF")
    checked = subprocess.run(["bash", "-n", str(path)], capture_output=True, text=True, check=False)
    if checked.returncode == 0:
        return None
    _, _, message = checked.stderr.strip().split("\n")[0].partition(f"{path}: line ")
    number, _, text = message.partition(": ")
    return LoadError(text or checked.stderr.strip(), int(number) if number.isdigit() else 0)


_QUOTED = re.compile(r"""'(?:[^']|'')*'|"((?:[^"]|"")*)"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/""", re.DOTALL)
# What PostgreSQL, MySQL and others have and SQLite has not, with what SQLite has. Strings are '' when these are tried.
FOREIGN: Final = (
    (r"\bDISTINCT\s+ON\b", "number the rows with ROW_NUMBER() OVER (PARTITION BY ... ORDER BY ...) and keep number 1"),
    (r"\bILIKE\b", "write LIKE, which ignores the case of ASCII letters"),
    (r"::\s*\w+", "write CAST(x AS ...), or date(x) for a day"),
    (r"\bDATE_(?:ADD|SUB)\b|\bDATEADD\b|\bINTERVAL\b", "write date(x, '-7 days')"),
    (r"\bDATEDIFF\b", "write julianday(a) - julianday(b)"),
    (r"\bDATE_TRUNC\b", "write strftime('%Y-%m-01', x)"),
    (r"\b(?:EXTRACT|TO_CHAR|DATE_FORMAT|TO_DATE|YEAR|MONTH|DAY|HOUR)(?=\s*\()", "write strftime('%Y', x)"),
    (r"\b(?:NOW|CURDATE|GETDATE|SYSDATE)\s*\(", "write date('now') or datetime('now')"),
    (r"\b(?:DATE|TIMESTAMP)(?=\s*'')", "write the text alone: '2026-01-31'"),
    (r"\b(?:LEFT|RIGHT)(?=\s*\()", "write substr(x, 1, 3) or substr(x, -3)"),
    (r"\b(?:GREATEST|LEAST)\b", "write max(a, b) or min(a, b)"),
    (r"\bIF(?=\s*\()", "write CASE WHEN ... THEN ... ELSE ... END"),
    (r"\bNVL\b", "write COALESCE(a, b)"),
    (r"\bCONCAT(?:_WS)?(?=\s*\()", "write a || b"),
    (r"\b(?:STRING_AGG|ARRAY_AGG)\b|\bARRAY(?=\s*\[)", "write group_concat(x, ',') or json_group_array(x)"),
    (r"\bSELECT\s+TOP\b|\bFETCH\s+(?:FIRST|NEXT)\b", "write LIMIT 5 at the end"),
    (r"\bQUALIFY\b", "put the window function into a subquery and filter outside it"),
    (r"\bLATERAL\b", "write a correlated subquery or a window function"),
    (r"\b(?:ANY|SOME|ALL)(?=\s*\()", "write IN (SELECT ...), or compare with a MAX or MIN"),
    (r"\bGROUPING\s+SETS\b|\bROLLUP\b|\bCUBE\b", "add the totals with UNION ALL"),
    (r"\b(?:PERCENTILE_(?:CONT|DISC)|MEDIAN)\b", "number the rows and average those in the middle"),
    (r"\b(?:STDDEV|VARIANCE|VAR)(?:_\w+)?(?=\s*\()", "compute it from AVG(x * x) and AVG(x)"),
    (r"\bGENERATE_SERIES\b", "write WITH RECURSIVE"),
    (r"\bRLIKE\b|\bREGEXP\b|\bSIMILAR\s+TO\b|!?~\*?(?=\s*'')", "write LIKE or GLOB"),
    (r"\bFULL\s+(?:OUTER\s+)?JOIN\b", "write a LEFT JOIN, and UNION ALL what the other side has alone"),
)


def with_names_quoted(query: str) -> str:
    """Return the query with "names" as [names]: SQLite takes a "name" that no column has for a text, without a word."""

    def bracketed(found: re.Match[str]) -> str:
        name = found[1]
        return found[0] if name is None or "]" in name else "[" + name.replace('""', '"') + "]"

    return _QUOTED.sub(bracketed, query)


def hint(query: str, error: str) -> str:
    """Return what to write where SQLite refuses a query; empty where the query is wrong in any database."""
    kind, _, name = error.partition(": ")
    if kind == "no such column" and f'"{name}"' in query:
        return f"double quotes are for names; a text stands in single quotes: '{name}'"
    if kind == "no such table":
        return ""
    is_named = kind in ("no such column", "no such function")
    plain = _QUOTED.sub(lambda found: "''" if found[0].startswith("'") else " ", query)
    for pattern, instead in FOREIGN:
        if found := re.search(pattern, plain, re.IGNORECASE):
            written = " ".join(found[0].upper().rstrip("( ").split())
            if not is_named or written == name.upper():
                return f"SQL runs on SQLite, which has no {written}: {instead}"
    return "SQL runs on SQLite" if "syntax error" in error or kind == "no such function" else ""
