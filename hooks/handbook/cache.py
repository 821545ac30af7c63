"""Results by the hash of everything they are made of: in memory, and in files under `.cache/`.

A file holds a digest and the pickled result. One that is damaged, or that holds anything but values of this project,
counts as missing, so that a cache may be lost, mixed or broken at any time: the result is made anew.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import signal
import sys
import sysconfig
import threading
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

FOLDER: Final = ".cache/results"
DAYS: Final = 30  # after which an entry that nothing used is dropped
MOST_BYTES: Final = 600_000_000  # of all entries; above it, those that were not used for the longest time are dropped
DIGEST: Final = 32  # bytes
OTHER_CLASSES: Final = {("markdown_it.token", "Token"), ("datetime", "date")}
_MISSING: Final = object()


def key_of(*parts: object) -> str:
    """Return the hash of what a result is made of: texts, bytes, numbers, None, and tuples of them."""
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


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
    """Results by kind and key. folder: where they are kept between runs; None keeps them in memory only."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._memory: dict[tuple[str, str], object] = {}
        self._used: set[tuple[str, str]] = set()

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
            found = _read(self._folder / kind / key) if self._folder else _MISSING
            if found is _MISSING:
                return default
            self._memory[place] = found
        self._used.add(place)
        return self._memory[place]

    def put(self, kind: str, key: str, result: object) -> None:
        """Remember a result, in memory and in a file."""
        self._memory[kind, key] = result
        self._used.add((kind, key))
        if self._folder:
            _write(self._folder / kind / key, result)

    def forget_unused(self) -> None:
        """Drop from memory what was not used since the last call."""
        self._memory = {place: result for place, result in self._memory.items() if place in self._used}
        self._used.clear()

    def drop_old(self, *, days: float = DAYS, most_bytes: int = MOST_BYTES) -> None:
        """Delete the files that were not used for some days, and the longest unused of too many."""
        if not self._folder or not self._folder.is_dir():
            return
        oldest, left = time.time() - days * 86_400, most_bytes
        files = [(path, path.stat()) for path in self._folder.rglob("*") if path.is_file()]
        for path, status in sorted(files, key=lambda file: file[1].st_mtime, reverse=True):
            left -= status.st_size
            if status.st_mtime < oldest or left < 0:
                _delete(path)


@cache
def cache_of(root: Path) -> Cache:
    """Return the cache of a repository, one for the whole process."""
    return Cache(root / FOLDER)


def idle_cores() -> int:
    """Return how many more processes the machine has room for; none where a process cannot be copied safely."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 0
    return max(0, len(os.sched_getaffinity(0)) - 1 - int(os.getloadavg()[0]))


def start_helper(job: Callable[[], object]) -> int:
    """Run a job, which puts results into a cache, in a copy of this process. Returns its id."""
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads that libraries start, which wait
        helper = os.fork()
    if helper == 0:
        with suppress(BaseException):  # what it leaves undone is done by whoever needs it
            job()
        os._exit(0)
    return helper


def end_helper(helper: int, *, now: bool = False) -> None:
    """Wait for the end of a helper; now: end it, whatever it is at."""
    with suppress(ProcessLookupError, ChildProcessError):
        if now:
            os.kill(helper, signal.SIGKILL)
        os.waitpid(helper, 0)


class _Reader(pickle.Unpickler):
    """Makes nothing but values of this project's own classes, whatever a file holds."""

    def find_class(self, module: str, name: str) -> type:
        own = module.split(".")[0] == "handbook" and "." not in name
        if own or (module, name) in OTHER_CLASSES:
            found: object = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} does not belong into the cache")


def _read(path: Path) -> object:
    try:
        raw = path.read_bytes()
        if hashlib.sha256(raw[DIGEST:]).digest() != raw[:DIGEST]:
            raise pickle.UnpicklingError("damaged")
        found: object = _Reader(io.BytesIO(raw[DIGEST:])).load()
        if path.stat().st_mtime < time.time() - 86_400:
            os.utime(path)  # it is in use
    except OSError:
        return _MISSING
    except Exception:  # whatever unpickling strange bytes may raise
        _delete(path)
        return _MISSING
    return found


def _write(path: Path, result: object) -> None:
    """Write a file as a whole or not at all; a full or read-only disk only costs the next run its time."""
    content = pickle.dumps(result, protocol=5)
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        if not path.parent.is_dir():
            path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(hashlib.sha256(content).digest() + content)
        part.replace(path)
    except OSError:
        _delete(part)


def _delete(path: Path) -> None:
    with suppress(OSError):
        path.unlink()
