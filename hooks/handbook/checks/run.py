"""All checks, stage by stage: files, then pages and snippets, then what shows across files, then the sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from handbook.checks.cross import Blame, cross_problems
from handbook.checks.fences import fence_problems
from handbook.checks.fields import field_problems
from handbook.checks.files import file_problems, snippet_text_problems
from handbook.checks.links import link_problems
from handbook.checks.page import (
    excerpt_problems,
    fold_problems,
    formula_problems,
    heading_problems,
    table_problems,
    unfinished_problems,
)
from handbook.checks.printed import printed_problems
from handbook.checks.question import question_problems
from handbook.checks.sheets import Typeset, layout_problems, unprintable_problems
from handbook.checks.snippets import snippet_problems
from handbook.checks.stages import CheckedPage, Checker, first_problems
from handbook.checks.structure import STRUCTURE
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Page
from handbook.parse.catalogue import catalogue_of, read_pages
from handbook.parse.includes import read_snippets
from handbook.parse.pages import Reading
from handbook.parse.tree import Tree

CONTENTS: tuple[Checker, ...] = (
    heading_problems,
    unfinished_problems,
    fence_problems,
    formula_problems,
    fold_problems,
    table_problems,
    link_problems,
    excerpt_problems,
    question_problems,
)
BODY_STAGES: tuple[tuple[Checker, ...], ...] = (*STRUCTURE, CONTENTS, (printed_problems,))


class Findings:
    """The problems found so far. A file that failed a stage gets no problems of a later one."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    @property
    def failed(self) -> frozenset[str]:
        """The paths of files with problems."""
        return frozenset(problem.path for problem in self.problems)

    def add_stage(self, problems: Iterable[Problem]) -> None:
        """Add the problems of the files that passed all stages before."""
        failed = self.failed
        self.problems += [problem for problem in problems if problem.path not in failed]


def check_content(
    tree: Tree, only: Callable[[str], bool] = lambda path: True, typeset: Typeset | None = None
) -> tuple[Catalogue, list[Problem]]:
    """Read and check all content. Returns what could be read, and every problem, sorted by place.

    only: which paths to check in full; the others are read for what only shows across files.
    typeset: sets a sheet and returns what does not fit; without it no sheet is set.
    """
    snippets = read_snippets(tree)
    readings = read_pages(tree, only=only)
    catalogue = catalogue_of(readings, snippets)
    found = Findings()
    found.add_stage(file_problems(tree))
    found.add_stage(snippet_text_problems(snippets))
    kinds = {f"{question.topic}/{question.slug}": question.kind for question in catalogue.all_questions}
    found.add_stage(snippet_problems(tree, kinds, only))
    found.add_stage(_page_problems(readings, catalogue, tree, only))
    complete = all(reading.record is not None for reading in readings)
    blame = Blame(only, tree.line_time)
    found.add_stage(cross_problems(catalogue, blame, complete=complete, troubled=found.failed))
    found.add_stage(unprintable_problems(catalogue, only))
    if typeset:
        found.add_stage(layout_problems(catalogue, typeset, found.problems, only))
    return catalogue, sorted(set(found.problems))


def _page_problems(
    readings: Iterable[Reading], catalogue: Catalogue, tree: Tree, only: Callable[[str], bool]
) -> Iterator[Problem]:
    """Find what is wrong with the front matter of each page, and with its body."""
    files = frozenset(tree.files)
    for reading in readings:
        yield from reading.problems
        if reading.record is not None and not reading.problems:
            yield from field_problems(reading.record, tree)
        if reading.body is not None and only(reading.path):
            page = CheckedPage(
                reading.path,
                reading.body,
                catalogue.snippets,
                kind=reading.kind or Page,
                values=reading.matter.values if reading.matter else {},
                catalogue=catalogue,
                files=files,
            )
            yield from first_problems(page, BODY_STAGES)
