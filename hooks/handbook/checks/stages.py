"""How a page is checked: stage by stage, up to the first one that finds something.

A fault in how a page is built makes what follows from it look wrong, too. So nothing is looked for in the contents
of a page before its structure is right, and each fault gives one message.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from handbook.cache import Cache
from handbook.markup.rendered_html import RenderedText, rendered_text
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Record
from handbook.model.sources import Body, SnippetTexts
from handbook.parse.text import visible_rows


@dataclass(frozen=True)
class CheckedPage:
    """A page whose front matter could be read, with all that its contents are compared with.

    kind: the kind of page that its path asks for; values: its front matter;
    files: the paths of all files under docs/ and snippets/; cache: where its HTML is kept for the site.
    """

    path: str
    body: Body
    snippets: SnippetTexts
    kind: type[Record] = Record
    values: Mapping[str, object] = field(default_factory=dict)
    catalogue: Catalogue = field(default_factory=lambda: Catalogue((), SnippetTexts({})))
    files: frozenset[str] = frozenset()
    cache: Cache = field(default_factory=Cache)

    @cached_property
    def rows(self) -> list[str]:
        """The rows of the body, with dots for fences and formulas, and x for code."""
        return visible_rows(self.body)

    @cached_property
    def rendered(self) -> RenderedText:
        """What the site shows of the body."""
        return rendered_text(self.body, self.snippets, self.cache)

    def problem(self, line: int, rule: str, message: str, fix: str) -> Problem:
        return Problem(self.path, line, rule, message, fix)


Checker = Callable[[CheckedPage], Iterable[Problem]]


def first_problems(page: CheckedPage, stages: Sequence[Sequence[Checker]]) -> list[Problem]:
    """Return the problems of the first stage that finds any; a stage is a sequence of checkers."""
    for checkers in stages:
        if problems := [problem for checker in checkers for problem in checker(page)]:
            return problems
    return []


def one_per_line(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first problem found on each line."""
    found: dict[int, Problem] = {}
    for problem in problems:
        found.setdefault(problem.line, problem)
    return list(found.values())
