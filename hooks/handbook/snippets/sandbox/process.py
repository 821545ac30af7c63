"""Watch a process and all that it starts: read what it prints, end it when it takes too long or too much."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

MEMORY_POLL_SECONDS = 0.05  # seconds between two looks at the memory


class Ending(StrEnum):
    """How a run came to its end. REFUSED: it was never begun."""

    EXITED = "exited"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    REFUSED = "refused"


@dataclass
class BoundedOutput:
    """The beginning and the end of what a process printed, at most `limit` bytes of it."""

    limit: int
    left_out: int = 0

    def __post_init__(self) -> None:
        self._bytes = bytearray()

    def add(self, chunk: bytes) -> None:
        self._bytes += chunk
        half = self.limit // 2
        if (surplus := len(self._bytes) - 2 * half) > 0:
            del self._bytes[half : half + surplus]
            self.left_out += surplus

    def text(self) -> str:
        if not self.left_out:
            return self._bytes.decode("utf-8", "replace")
        half = self.limit // 2
        start, end = (part.decode("utf-8", "replace") for part in (self._bytes[:half], self._bytes[half:]))
        return f"{start}\n... {self.left_out:,} bytes left out ...\n{end}"


def wait_bounded(
    process: subprocess.Popen[bytes], seconds: float, resident: int, output: int
) -> tuple[Ending, str, str]:
    """Wait for a process that leads its own session; afterwards nothing that can be found of it runs any more.

    resident: bytes of memory all its processes together may hold; output: bytes kept of each stream.
    Returns how it ended, its standard output and its standard error.
    """
    assert process.stdout is not None
    assert process.stderr is not None
    kept = {process.stdout: BoundedOutput(output), process.stderr: BoundedOutput(output)}
    ending, deadline, next_poll = Ending.EXITED, time.monotonic() + seconds, 0.0
    with selectors.DefaultSelector() as selector:
        for stream in kept:
            os.set_blocking(stream.fileno(), False)
            selector.register(stream, selectors.EVENT_READ)
        while process.poll() is None and ending is Ending.EXITED:
            _read(selector, kept, MEMORY_POLL_SECONDS)
            if (now := time.monotonic()) > deadline:
                ending = Ending.TIMEOUT
            elif now > next_poll + MEMORY_POLL_SECONDS:
                next_poll = now
                ending = Ending.MEMORY if holds_more(process.pid, resident) else ending
        if ending is Ending.EXITED:
            _end_group(process.pid)
        else:
            end_tree(process.pid)
        process.wait()
        for _ in range(256):  # what is left in the pipes; not for ever, one that got away may still write
            if not _read(selector, kept, 0.0):
                break
    out, error = (kept[stream].text() for stream in (process.stdout, process.stderr))
    process.stdout.close()
    process.stderr.close()
    return ending, out, error


def _read(selector: selectors.BaseSelector, kept: dict[IO[bytes], BoundedOutput], patience: float) -> bool:
    """Keep what can be read now; say whether anything could. A closed stream is not asked again."""
    if not selector.get_map():
        time.sleep(min(patience, 0.005))
        return False
    ready = selector.select(patience)
    for key, _ in ready:
        if chunk := os.read(key.fd, 1 << 16):
            kept[key.fileobj].add(chunk)  # type: ignore[index]
        else:
            selector.unregister(key.fileobj)
    return bool(ready)


def process_tree(pid: int) -> Iterator[int]:
    """Yield a process and its descendants, parents first; only itself where /proc does not tell."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in task.read_text().split():
                yield from process_tree(int(child))


def holds_more(pid: int, limit: int) -> bool:
    """Say whether a process and its descendants together hold more bytes of memory than the limit."""
    members = list(process_tree(pid))
    return sum(map(_resident, members)) > limit and sum(map(_own_share, members)) > limit


def _resident(pid: int) -> int:
    """Return the bytes a process has in memory; what it shares with others counts in full."""
    with contextlib.suppress(OSError, IndexError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def _own_share(pid: int) -> int:
    """Return the bytes a process has in memory, with its share of what it shares; slower, and not always allowed."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
    return _resident(pid)


def end_tree(pid: int) -> None:
    """Kill a process, its descendants and its group: all are stopped first, so that none can start another."""
    stopped: set[int] = set()
    while new := set(process_tree(pid)) - stopped:
        for member in new:
            _send(member, signal.SIGSTOP)
        stopped |= new
    for member in stopped:
        _send(member, signal.SIGKILL)
    _end_group(pid)


def _end_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)
