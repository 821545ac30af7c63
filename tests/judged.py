"""What the tests of the sandbox, of judging and of the snippets share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path

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
def judging(
    snippets: Mapping[str, Snippet], *, seconds: float | None = None, noted_in: Path | None = None
) -> Iterator[VerdictOf]:
    """Give what returns the verdict on a slug. Each folder is judged once, when it is first asked for, in one sandbox.

    noted_in: a folder of all workers, where what is judged is noted; to judge it on a second worker too is an error.
    """
    with Judge(seconds) as judge:

        @cache
        def verdict_of(slug: str) -> Verdict:
            if noted_in:
                try:
                    (noted_in / slug).mkdir(parents=True)
                except FileExistsError:
                    pytest.fail(f"{slug} is judged a second time: its tests belong on one worker (tests/groups.py)")
            return judge.judge(snippets[slug])

        yield verdict_of
