"""What the tests of sandbox, judging and snippets share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from handbook.snippets.folders import Snippet
from handbook.snippets.sandbox.containment import Containment, ContainmentKind
from handbook.snippets.sandbox.run import choose_containment
from handbook.snippets.verdicts import Verdict

Judge = Callable[[Snippet], Verdict]
VerdictOf = Callable[[str], Verdict]


def need_bubblewrap() -> Containment:
    """Return bubblewrap's containment; without it skip the test, in CI fail it."""
    found = choose_containment()
    if found.kind is not ContainmentKind.BUBBLEWRAP:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(found.notice)
    return found


@contextmanager
def judged(snippets: Mapping[str, Snippet], judge: Judge, request: pytest.FixtureRequest) -> Iterator[VerdictOf]:
    """Give the verdict on a slug. The folders that the chosen tests name are judged once each, one to a core."""
    named = {item.callspec.params.get("slug") for item in request.session.items if hasattr(item, "callspec")}
    if "PYTEST_XDIST_WORKER" in os.environ:
        named = set()  # a worker is told all tests and runs a part of them: it begins when it is asked
    begun: dict[str, Future[Verdict]] = {}
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:

        def begin(slug: str) -> Future[Verdict]:
            if slug not in begun:
                begun[slug] = pool.submit(judge, snippets[slug])
            return begun[slug]

        for slug in snippets:
            if slug in named:
                begin(slug)
        try:
            yield lambda slug: begin(slug).result()
        finally:
            pool.shutdown(cancel_futures=True)
