"""What the tests of the sandbox, of judging and of the snippets share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache

import pytest
from handbook.snippets.folders import Snippet
from handbook.snippets.judge import Judge
from handbook.snippets.sandbox.containment import Containment, ContainmentKind
from handbook.snippets.sandbox.run import choose_containment
from handbook.snippets.verdicts import Verdict

VerdictOf = Callable[[str], Verdict]


def need_bubblewrap() -> Containment:
    """Return bubblewrap's containment; where it does not work, skip the test, or fail it in CI."""
    found = choose_containment()
    if found.kind is not ContainmentKind.BUBBLEWRAP:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(found.notice)
    return found


@contextmanager
def judging(snippets: Mapping[str, Snippet], *, seconds: float | None = None) -> Iterator[VerdictOf]:
    """Give what returns the verdict on a slug. Each folder is judged once, when it is first asked for, in one sandbox.

    Tests of one folder therefore belong on one xdist worker.
    """
    with Judge(seconds) as judge:
        yield cache(lambda slug: judge.judge(snippets[slug]))
