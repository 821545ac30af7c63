"""Copies of this process that do part of its work on idle cores, and hand over what they make through the cache."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

T = TypeVar("T")

MOST: Final = 3
SWITCH: Final = "HANDBOOK_HELPERS"  # how many at most; 0 for none
WORTH_IT: Final = 50  # pieces of work of some milliseconds: fewer are done before a copy has begun
NICE: Final = 10  # whoever else has work goes first
LOOKS, LOOK = 4, 0.005  # how often, and in how many seconds, running processes are counted: many run for a moment
BATCH: Final = 4  # pieces of work after which a copy hands over what it made
WAITING: Final = "quickjs-worker"  # the name of a thread that drawing diagrams leaves behind, and that does nothing


@dataclass(frozen=True)
class Share:
    """The part of the work that is a helper's. number: of the helper, from 0; count: of all helpers."""

    number: int
    count: int

    def first(self, work: Sequence[T]) -> list[T]:
        """Return all work in the order in which the helper does it: its own part from the end, then the rest.

        The caller begins with the first piece. Whoever finds a piece in the cache leaves it out.
        """
        back = work[::-1]
        others = (back[number :: self.count] for number in range(self.count) if number != self.number)
        return [*back[self.number :: self.count], *(piece for part in others for piece in part)]


@contextmanager
def helped(pieces: int, job: Callable[[Share], object]) -> Iterator[int]:
    """Let copies of this process work beside it, from the last piece of work on. Yields how many do.

    pieces: how many there are; job: does a share of the work and puts what it makes into the cache. It ends with the
    block, whatever is left to do.
    """
    count = min(idle_cores(), MOST) if pieces >= WORTH_IT else 0
    helpers = [_start(job, Share(number, count)) for number in range(count)]
    try:
        yield count
    finally:
        for helper in helpers:
            with suppress(ProcessLookupError, ChildProcessError):
                os.kill(helper, signal.SIGKILL)
                os.waitpid(helper, 0)


def idle_cores() -> int:
    """Return how many cores have nothing to do now, as SWITCH says if it is set; none where copying is not safe."""
    threads = [thread for thread in threading.enumerate() if not thread.name.startswith(WAITING)]
    if sys.platform != "linux" or len(threads) > 1:
        return 0
    if (given := os.environ.get(SWITCH, "")).isdigit():
        return int(given)
    try:
        running = min(_running_now() for _ in range(LOOKS))
    except (OSError, ValueError, IndexError):
        return 0
    return max(0, len(os.sched_getaffinity(0)) - max(1, running))


def _running_now() -> int:
    """Return how many processes of the machine run or want to."""
    time.sleep(LOOK)
    return int(Path("/proc/loadavg").read_text("utf-8").split()[3].split("/")[0])


def _start(job: Callable[[Share], object], share: Share) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads that libraries start, which wait
        helper = os.fork()
    if helper == 0:
        with suppress(BaseException):  # what it leaves undone is done by whoever needs it
            os.nice(NICE)
            job(share)
        os._exit(0)
    return helper
