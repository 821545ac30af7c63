"""What the tests of sandbox, judging and snippets share."""

from __future__ import annotations

import os

import pytest

from handbook.containment import Containment, Means
from handbook.sandbox import choose_containment


def need_bubblewrap() -> Containment:
    """Return bubblewrap's containment; without it skip the test, in CI fail it."""
    found = choose_containment()
    if found.means is not Means.BUBBLEWRAP:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(found.notice)
    return found
