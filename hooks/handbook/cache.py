"""Results by the hash of everything they are made of: in memory, and in one file under `.cache/`.

A result that is damaged, or that is anything but values of this project, counts as missing, so that the cache may be
lost, mixed or broken at any time: the result is made anew.
"""

from __future__ import annotations

import hashlib
import io
import marshal
import os
import pickle
import sqlite3
import sys
import sysconfig
import time
import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

FILE: Final = ".cache/results.sqlite"
DAYS: Final = 30  # after which an entry that nothing used is dropped
MOST_BYTES: Final = 600_000_000  # of all entries; above it, those that were not used for the longest time are dropped
Place = tuple[str, str]
OTHER_CLASSES: Final = {("markdown_it.token", "Token"), ("datetime", "date")}
BY_VALUE: Final = 2  # the last version of marshal that writes equal values alike
_MISSING: Final = object()


def key_of(*parts: object) -> str:
    """Return the hash of what a result is made of: texts, bytes, numbers, None, and tuples of them."""
    return hashlib.sha256(marshal.dumps(parts, BY_VALUE)).hexdigest()  # type: ignore[arg-type]


@cache
def code_key() -> str:
    """Return the hash of the code and the libraries that make the results."""
    core = Path(__file__).parent.parent
    files = sorted(path for path in core.rglob("*") if path.is_file() and path.suffix != ".pyc")
    sources = tuple((path.relative_to(core).as_posix(), hashlib.sha256(path.read_bytes()).digest()) for path in files)
    packages = sorted(path.name for path in Path(sysconfig.get_path("purelib")).glob("*.dist-info"))
    return key_of(sys.version, tuple(packages), sources)


def tree_key(folder: Path) -> str:
    """Return the hash of the names and contents of all files below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return key_of(tuple((path.relative_to(folder).as_posix(), path.read_bytes()) for path in files))


class Cache:
    """Results by kind and key. file: where they are kept between runs; None keeps them in memory only.

    What is put is in the file after `save`, all of it or nothing.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._store = _Store(file) if file else None
        self._memory: dict[Place, object] = {}
        self._new: set[Place] = set()
        self._used: set[Place] = set()

    @property
    def is_shared(self) -> bool:
        """Whether another process finds what is saved."""
        return self._store is not None

    def get(self, kind: str, key: str, make: Callable[[], T], *, keep: Callable[[T], bool] = lambda made: True) -> T:
        """Return the result with this key, made now if it is not known. keep: whether to remember what was made."""
        found = self.find(kind, key)
        if found is not _MISSING:
            return found  # type: ignore[return-value]
        made = make()
        if keep(made):
            self.put(kind, key, made)
        return made

    def has(self, kind: str, key: str) -> bool:
        return self.find(kind, key) is not _MISSING

    def find(self, kind: str, key: str, default: object = _MISSING) -> object:
        """Return the result with this key, or the default."""
        place = (kind, key)
        if place not in self._memory:
            found = self._store.read(place) if self._store else _MISSING
            if found is _MISSING:
                return default
            self._memory[place] = found
        self._used.add(place)
        return self._memory[place]

    def put(self, kind: str, key: str, result: object) -> None:
        """Remember a result."""
        self._memory[kind, key] = result
        self._used.add((kind, key))
        self._new.add((kind, key))

    def save(self) -> None:
        """Write what is new into the file."""
        if self._store and self._new:
            self._store.write({place: self._memory[place] for place in sorted(self._new)})
        self._new.clear()

    def forget_unused(self) -> None:
        """Drop from memory what was not used since the last call."""
        self._memory = {place: result for place, result in self._memory.items() if place in self._used}
        self._new &= self._used
        self._used.clear()

    def drop_old(self, *, days: int = DAYS, most_bytes: int = MOST_BYTES) -> None:
        """Delete from the file what was not used for some days, and the longest unused of too much."""
        if self._store:
            self._store.drop_old(days, most_bytes)


class _Store:
    """The file: one SQLite database, in which each result stands with the digest of its pickle.

    Several processes may use it at once. One that is damaged or foreign is thrown away. A full or read-only disk, or
    a process that holds the file for long, only costs the next run its time.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._opened: list[tuple[int, sqlite3.Connection | None]] = []  # by process: a copy of one opens its own
        self._old: set[Place] = set()  # read, and last noted as used before today
        weakref.finalize(self, _close_all, self._opened)

    def read(self, place: Place) -> object:
        rows = self._run(lambda base: base.execute(_SELECT, place).fetchall()) or ()
        for day, digest, content in rows:
            try:
                if hashlib.sha256(content).digest() != digest:
                    continue
                found: object = _Reader(io.BytesIO(content)).load()
                if day < _today():
                    self._old.add(place)
            except Exception:  # whatever unpickling strange bytes may raise
                continue
            return found
        return _MISSING

    def write(self, results: Mapping[Place, object]) -> None:
        contents = {place: pickle.dumps(result, protocol=5) for place, result in results.items()}
        day = _today()
        rows = [
            (*place, day, len(content), hashlib.sha256(content).digest(), content)
            for place, content in contents.items()
        ]
        self._change(lambda base: base.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)", rows))

    def drop_old(self, days: int, most_bytes: int) -> None:
        day, used = _today(), sorted(self._old)
        self._old.clear()

        def drop(base: sqlite3.Connection) -> None:
            base.executemany("UPDATE results SET day = ? WHERE kind = ? AND key = ?", [(day, *place) for place in used])
            base.execute("DELETE FROM results WHERE day < ?", (day - days,))
            sizes = base.execute(_SIZES).fetchall()
            sums = accumulate(size for _, size in sizes)
            last = [(number,) for (number, _), total in zip(sizes, sums, strict=True) if total > most_bytes]
            base.executemany("DELETE FROM results WHERE rowid = ?", last)

        if used or self._run(lambda base: base.execute(_TOO_MUCH, (most_bytes, day - days)).fetchone()) != (0,):
            self._change(drop)
            self._run(lambda base: base.execute("PRAGMA incremental_vacuum").fetchall())

    def _change(self, change: Callable[[sqlite3.Connection], object]) -> None:
        def at_once(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            try:
                change(base)
                base.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # after some errors there is nothing left to take back
                    base.execute("ROLLBACK")
                raise

        self._run(at_once)

    def _run(self, job: Callable[[sqlite3.Connection], T]) -> T | None:
        """Return what a job finds or does in the database, None if it cannot be used."""
        for _ in range(2):
            try:
                base = self._connection()
                return job(base) if base else None
            except sqlite3.Error as error:
                code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
                if code != sqlite3.SQLITE_READONLY_DBMOVED and code & 0xFF in _NOT_BROKEN:
                    return None
                self._close()
                if code != sqlite3.SQLITE_READONLY_DBMOVED:  # there, someone has removed the file already
                    self._throw_away()
        return None

    def _connection(self) -> sqlite3.Connection | None:
        """Return this process's connection, None where there can be no file."""
        if not self._opened or self._opened[-1][0] != os.getpid():
            self._opened.append((os.getpid(), _opened(self._file)))
        return self._opened[-1][1]

    def _close(self) -> None:
        if self._opened and self._opened[-1][0] == os.getpid() and (base := self._opened.pop()[1]):
            base.close()

    def _throw_away(self) -> None:
        for path in (self._file, self._file.with_name(f"{self._file.name}-journal")):
            with suppress(OSError):
                path.unlink()


PATIENCE: Final = 20.0  # seconds to wait for another process, which holds the file for a moment
_NOT_BROKEN: Final = (  # errors that a sound file may give
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
    *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM),
)
_SELECT: Final = "SELECT day, digest, content FROM results WHERE kind = ? AND key = ?"
_TOO_MUCH: Final = "SELECT coalesce(sum(size), 0) > ? OR coalesce(min(day), 0) < ? FROM results"
_SIZES: Final = "SELECT rowid, coalesce(CAST(size AS INTEGER), 0) FROM results ORDER BY day DESC, rowid DESC"
_SET_UP: Final = (
    "PRAGMA trusted_schema = OFF",  # a foreign file runs nothing
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA synchronous = OFF",  # what a power cut breaks is noticed by its digest
    "CREATE TABLE IF NOT EXISTS results (kind TEXT, key TEXT, day INTEGER, size INTEGER, digest BLOB, content BLOB)",
    "CREATE UNIQUE INDEX IF NOT EXISTS places ON results (kind, key)",
    "CREATE INDEX IF NOT EXISTS ages ON results (day, size)",
)


def _opened(file: Path) -> sqlite3.Connection | None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    base = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        for command in _SET_UP:
            base.execute(command)
    except BaseException:
        base.close()
        raise
    return base


def _close_all(opened: list[tuple[int, sqlite3.Connection | None]]) -> None:
    for process, base in opened:
        if base and process == os.getpid():
            base.close()


def _today() -> int:
    return int(time.time() // 86_400)


@cache
def cache_of(root: Path) -> Cache:
    """Return the cache of a repository, one for the whole process."""
    return Cache(root / FILE)


class _Reader(pickle.Unpickler):
    """Makes nothing but values of this project's own classes, whatever a file holds."""

    def find_class(self, module: str, name: str) -> type:
        own = module.split(".")[0] == "handbook" and "." not in name
        if own or (module, name) in OTHER_CLASSES:
            found: object = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} does not belong into the cache")
