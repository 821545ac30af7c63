"""The handbook's own snippets: solutions pass, starters and wrong answers fail, demos print what their files say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from handbook.parse.tree import read_tree
from handbook.snippets.folders import find_snippets

from tests.judged import VerdictOf, judging
from tests.once import shared_folder

ROOT = Path(__file__).parent.parent
SNIPPETS = {snippet.slug: snippet for snippet in find_snippets(read_tree(ROOT))}


@pytest.fixture(scope="module")
def verdict_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VerdictOf]:
    with judging(SNIPPETS, noted_in=shared_folder(tmp_path_factory) / "judged") as found:
        yield found


def cases(*, demos: bool) -> list[object]:
    """Return a parameter for each answer, or for each demo."""
    return [
        pytest.param(slug, name, id=f"{slug}/{name}")
        for slug, snippet in SNIPPETS.items()
        for name in (
            [demo.program for demo in snippet.demos] if demos else [snippet.solution, snippet.starter, *snippet.wrong]
        )
        if name and (snippet.tests or demos)
    ]


@pytest.mark.parametrize(("slug", "name"), cases(demos=False))
def test_answer(slug: str, name: str, verdict_of: VerdictOf) -> None:
    problems = verdict_of(slug).problems(name)
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize(("slug", "name"), cases(demos=True))
def test_demo(slug: str, name: str, verdict_of: VerdictOf, update_outputs: bool) -> None:
    verdict = verdict_of(slug)
    result = next((result for result in verdict.demos if result.demo.program == name), None)
    if update_outputs and result and result.printed is not None:
        (ROOT / verdict.snippet.path / result.demo.output).write_bytes(result.printed)
        return
    if result and result.is_skipped:
        pytest.skip(result.note)
    problems = verdict.problems(name)
    assert not problems, "\n".join(map(str, problems))
