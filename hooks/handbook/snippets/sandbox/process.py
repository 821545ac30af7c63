"""Watch a process and all that it starts: read what it prints, end it when it takes too long or too much memory."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

POLL_SECONDS = 0.05  # between two looks at the time and the memory


class ExitReason(StrEnum):
    """Why a process no longer runs. EXITED: it ended by itself, or a signal ended it. REFUSED: it was never started."""

    EXITED = "exited"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    REFUSED = "refused"


class OutputBuffer:
    """The first and the last bytes a process printed, at most `limit` of them; the middle of long output is dropped."""

    def __init__(self, limit: int) -> None:
        self._half = limit // 2
        self._bytes = bytearray()
        self._dropped = 0

    def add(self, chunk: bytes) -> None:
        self._bytes += chunk
        if (surplus := len(self._bytes) - 2 * self._half) > 0:
            del self._bytes[self._half : self._half + surplus]
            self._dropped += surplus

    def has_line(self) -> bool:
        return b"\n" in self._bytes

    def take_line(self) -> bytes:
        """Remove and return the first line."""
        line, _, rest = self._bytes.partition(b"\n")
        self._bytes = rest
        return bytes(line)

    def text(self) -> str:
        if not self._dropped:
            return self._bytes.decode("utf-8", "replace")
        start, end = (
            part.decode("utf-8", "replace") for part in (self._bytes[: self._half], self._bytes[self._half :])
        )
        return f"{start}\n... {self._dropped:,} bytes left out ...\n{end}"


class WatchedProcess:
    """A process that leads its own session. Once it has ended or was ended, nothing that it started runs any more.

    memory: bytes that it and all it starts may hold together; output: bytes kept of each of its streams.
    """

    def __init__(self, process: subprocess.Popen[bytes], *, memory: int, output: int) -> None:
        assert process.stdout is not None
        assert process.stderr is not None
        self.process = process
        self.stdout, self.stderr = OutputBuffer(output), OutputBuffer(output)
        self._memory = memory
        self._is_over = False
        self._selector = selectors.DefaultSelector()
        for stream, buffer in ((process.stdout, self.stdout), (process.stderr, self.stderr)):
            os.set_blocking(stream.fileno(), False)
            self._selector.register(stream, selectors.EVENT_READ, buffer)

    def wait(self, seconds: float) -> ExitReason:
        """Wait for its end, at most `seconds`, and end it if it does not come."""
        exceeded = self._watch(seconds, self._has_ended)
        self.end()
        return exceeded or ExitReason.EXITED

    def read_line(self, seconds: float) -> bytes | ExitReason:
        """Return the next line it prints; or, if none comes, why it has ended or was ended."""
        exceeded = self._watch(seconds, lambda: self.stdout.has_line() or self._has_ended())
        if not exceeded and not self.stdout.has_line():
            self._drain()
        if not exceeded and self.stdout.has_line():
            return self.stdout.take_line()
        self.end()
        return exceeded or ExitReason.EXITED

    def end(self) -> None:
        """Kill what still runs and read what is left in its pipes; afterwards there is nothing more to do."""
        if self._is_over:
            return
        self._is_over = True
        if self._has_ended():
            _kill_group(self.process.pid)
        else:
            kill_tree(self.process.pid)
        self.process.wait()
        self._drain()
        self._selector.close()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):  # what was written to a process that has gone
                if stream:
                    stream.close()

    def _has_ended(self) -> bool:
        return self.process.poll() is not None

    def _watch(self, seconds: float, finished: Callable[[], bool]) -> ExitReason | None:
        """Read until finished() holds; return which limit was exceeded before that, if any."""
        deadline, next_poll = time.monotonic() + seconds, 0.0
        while not finished():
            self._read(POLL_SECONDS)
            if (now := time.monotonic()) > deadline:
                return ExitReason.TIMEOUT
            if now > next_poll:
                next_poll = now + POLL_SECONDS
                if holds_more(self.process.pid, self._memory):
                    return ExitReason.MEMORY
        return None

    def _drain(self) -> None:
        for _ in range(256):  # not for ever: a process that got away may still write
            if not self._read(0.0):
                break

    def _read(self, timeout: float) -> bool:
        """Read what there is and return whether there was anything; a closed stream is not asked again."""
        if not self._selector.get_map():
            time.sleep(min(timeout, 0.005))
            return False
        ready = self._selector.select(timeout)
        for key, _ in ready:
            if chunk := os.read(key.fd, 1 << 16):
                key.data.add(chunk)
            else:
                self._selector.unregister(key.fileobj)
        return bool(ready)


def process_tree(pid: int) -> Iterator[int]:
    """Yield a process and its descendants, parents first; only itself where there is no /proc."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in task.read_text().split():
                yield from process_tree(int(child))


def holds_more(pid: int, limit: int) -> bool:
    """Return whether a process and its descendants together hold more bytes of memory than the limit."""
    members = list(process_tree(pid))
    return sum(map(_resident, members)) > limit and sum(map(_proportional, members)) > limit


def _resident(pid: int) -> int:
    """Return the bytes a process has in memory; what it shares with others counts in full."""
    with contextlib.suppress(OSError, IndexError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def _proportional(pid: int) -> int:
    """Return the bytes a process has in memory, shared ones in part; slower than _resident, and not always allowed."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
    return _resident(pid)


def kill_tree(pid: int) -> None:
    """Kill a process, its descendants and its group. All are stopped first, so that none can start another."""
    stopped: set[int] = set()
    while new := set(process_tree(pid)) - stopped:
        for member in new:
            _send(member, signal.SIGSTOP)
        stopped |= new
    for member in stopped:
        _send(member, signal.SIGKILL)
    _kill_group(pid)


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)
