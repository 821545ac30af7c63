"""Wait for a child process, read what it prints, and leave nothing of it behind."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

KEPT = 2_000_000  # bytes of each pipe
STRAGGLERS = 2.0  # seconds that what a child started may take to end after it


@dataclass(frozen=True)
class Reaped:
    """A child that is gone.

    status: as os.waitpid gives it, None if it had to be ended; left: a program it left running; excess: of what it took
    too much, if anything.
    """

    status: int | None
    outputs: list[bytes]
    left: str
    excess: str


def reap(child: int, pipes: list[int], deadline: float, excess: Callable[[], str]) -> Reaped:
    """Wait for a child until the deadline, reading its pipes; then kill it and all that it started.

    excess: returns of what there is too much now; the child is ended if there is.
    """
    read = dict.fromkeys(pipes, b"")
    status, found = None, ""
    with selectors.DefaultSelector() as selector:
        for pipe in pipes:
            os.set_blocking(pipe, False)
            selector.register(pipe, selectors.EVENT_READ)
        while status is None and time.monotonic() < deadline:
            if not _read(selector, read, 0.05):
                time.sleep(0.002)  # its pipes are closed, so its end is near
            done, code = os.waitpid(child, os.WNOHANG)
            status = code if done else None
            if found := excess():
                break
        left = _still_running(STRAGGLERS) if status is not None else ""
        _kill_all(child)
        for _ in range(64):
            _read(selector, read, 0)
    for pipe in pipes:
        os.close(pipe)
    return Reaped(status, list(read.values()), left, found)


def children() -> list[int]:
    """Return the processes that this one started or adopted; orphans below it come to it."""
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(pid) for task in tasks for pid in task.read_text().split()]


def _read(selector: selectors.BaseSelector, read: dict[int, bytes], timeout: float) -> bool:
    """Read what there is, and return whether a pipe is still open."""
    for key, _ in selector.select(timeout) if selector.get_map() else []:
        chunk = os.read(key.fd, 1 << 16)
        read[key.fd] = (read[key.fd] + chunk)[:KEPT]
        if not chunk:
            selector.unregister(key.fd)
    return bool(selector.get_map())


def _still_running(seconds: float) -> str:
    """Return the name of a program that still runs after that time, if any."""
    deadline = time.monotonic() + seconds
    while running := next(filter(None, map(_program, children())), ""):
        if time.monotonic() > deadline:
            return running
        time.sleep(0.01)
    return ""


def _program(pid: int) -> str:
    """Return the name of a process that runs, empty for one that has ended."""
    try:
        name, _, state = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
    except OSError:
        return ""
    return "" if state.split()[0] in "ZX" else name


def _kill_all(child: int) -> None:
    """Kill the child and everything it started, and wait until it is gone."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        _kill(child)
        try:
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass
        except ChildProcessError:
            return
        time.sleep(0.002)


def _kill(child: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if os.getpid() == 1:  # alone in a namespace: everything else in it
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(child, signal.SIGKILL)
    for pid in children():
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
