"""Wait for a child process, read what it says, and leave nothing of it behind."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import time
from pathlib import Path

KEPT = 200_000  # bytes of each stream


def wait_for(child: int, streams: list[int], deadline: float) -> tuple[int | None, list[bytes], str]:
    """Return the child's status, None if it had to be ended, what it wrote to each stream, and the program it left."""
    read = dict.fromkeys(streams, b"")
    status = None
    with selectors.DefaultSelector() as selector:
        for stream in streams:
            os.set_blocking(stream, False)
            selector.register(stream, selectors.EVENT_READ)
        while status is None and time.monotonic() < deadline:
            _read(selector, read, 0.05 if selector.get_map() else 0.005)
            done, code = os.waitpid(child, os.WNOHANG)
            status = code if done else None
        left = _left_over(2.0) if status is not None else ""
        _end_all(child)
        for _ in range(64):
            _read(selector, read, 0)
    for stream in streams:
        os.close(stream)
    return status, list(read.values()), left


def _read(selector: selectors.BaseSelector, read: dict[int, bytes], patience: float) -> None:
    for key, _ in selector.select(patience) if selector.get_map() else []:
        chunk = os.read(key.fd, 1 << 16)
        read[key.fd] = (read[key.fd] + chunk)[:KEPT]
        if not chunk:
            selector.unregister(key.fd)
    if not selector.get_map():
        time.sleep(patience)


def _left_over(patience: float) -> str:
    """Return the name of a program the child started that still runs, if any; orphans come to this process."""
    deadline = time.monotonic() + patience
    while running := next(filter(None, map(_program, _children())), ""):
        if time.monotonic() > deadline:
            return running
        time.sleep(0.01)
    return ""


def _children() -> list[int]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(pid) for task in tasks for pid in task.read_text().split()]


def _program(pid: int) -> str:
    """Return the name of a process that runs, empty for one that has ended."""
    try:
        name, _, state = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
    except OSError:
        return ""
    return "" if state.split()[0] in "ZX" else name


def _end_all(child: int) -> None:
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
        if os.getpid() == 1:  # alone in a namespace: everybody else
            os.kill(-1, signal.SIGKILL)
        else:
            os.killpg(child, signal.SIGKILL)
    for pid in _children():
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGKILL)
