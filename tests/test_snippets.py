"""The handbook's own snippets: solutions pass, starters and wrong answers fail, demos print what their files say."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from handbook.judging import judge
from handbook.snippets import Snippet, find_snippets
from handbook.tree import read_tree
from handbook.verdicts import Result, Verdict

ROOT = Path(__file__).parent.parent
SNIPPETS = {snippet.slug: snippet for snippet in find_snippets(read_tree(ROOT))}


class Verdicts:
    """Judges each folder once, several at a time, from the moment the first verdict is asked for."""

    def __init__(self, wanted: list[Snippet], pool: ThreadPoolExecutor) -> None:
        self._pool = pool
        self._begun: dict[str, Future[Verdict]] = {snippet.slug: pool.submit(judge, snippet) for snippet in wanted}

    def of(self, snippet: Snippet) -> Verdict:
        if snippet.slug not in self._begun:
            self._begun[snippet.slug] = self._pool.submit(judge, snippet)
        return self._begun[snippet.slug].result()


@pytest.fixture(scope="session")
def verdicts(request: pytest.FixtureRequest) -> Iterator[Verdicts]:
    chosen = {item.callspec.params["slug"] for item in request.session.items if "verdicts" in getattr(item, "fixturenames", ())}
    alone = "PYTEST_XDIST_WORKER" not in os.environ  # a worker does not know which items will be its own
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        yield Verdicts([snippet for slug, snippet in SNIPPETS.items() if alone and slug in chosen], pool)
        pool.shutdown(cancel_futures=True)


def cases(*, demos: bool) -> list[object]:
    """Return a parameter for each answer, or for each demo; those of one folder go to one xdist worker."""
    return [
        pytest.param(slug, name, id=f"{slug}/{name}", marks=pytest.mark.xdist_group(slug))
        for slug, snippet in SNIPPETS.items()
        for name in ([demo.program for demo in snippet.demos] if demos else [snippet.solution, snippet.starter, *snippet.wrong])
        if name and snippet.tests
    ]


@pytest.mark.parametrize(("slug", "name"), cases(demos=False))
def test_answer(slug: str, name: str, verdicts: Verdicts) -> None:
    problems = verdicts.of(SNIPPETS[slug]).problems(name)
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize(("slug", "name"), cases(demos=True))
def test_demo(slug: str, name: str, verdicts: Verdicts, update_outputs: bool) -> None:
    verdict = verdicts.of(SNIPPETS[slug])
    showing = next((showing for showing in verdict.showings if showing.demo.program == name), None)
    if update_outputs and showing and showing.result is Result.PASSED:
        (ROOT / verdict.snippet.path / showing.demo.output).write_bytes(showing.printed)
        return
    problems = verdict.problems(name)
    assert not problems, "\n".join(map(str, problems))
