"""How far long work is, for a person who looks on: one line on a terminal, nothing in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how much is done, and of how much."""

EVERY = 0.1  # seconds between two changes of the line


def no_progress(done: int, total: int) -> None:
    """Show nothing."""


def shown_progress(what: str) -> Progress:
    """Return a progress that is shown on a terminal. what: such as "pages checked"."""
    last = 0.0

    def show(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if sys.stderr.isatty() and (done == total or now - last >= EVERY):
            last = now
            print(f"\r{done} of {total} {what}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return show
