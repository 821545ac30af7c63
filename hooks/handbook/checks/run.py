"""All checks, stage by stage: files, then pages and snippets, then what shows across files, then the sheets."""

from __future__ import annotations

import operator
import posixpath
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple
from urllib.parse import unquote

from handbook.cache import Cache, code_key, key_of
from handbook.checks.cross import Blame, cross_problems
from handbook.checks.fences import fence_problems
from handbook.checks.files import file_problems, missing_pages, snippet_text_problems
from handbook.checks.links import link_problems
from handbook.checks.page import (
    excerpt_problems,
    field_problems,
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
from handbook.helpers import helped
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Page
from handbook.model.sources import Body
from handbook.parse.includes import read_snippets
from handbook.parse.pages import Reading, catalogue_of, read_pages
from handbook.parse.tree import Tree
from handbook.progress import Progress, no_progress

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
    tree: Tree,
    only: Callable[[str], bool] = lambda path: True,
    typeset: Typeset | None = None,
    cache: Cache | None = None,
    progress: Progress = no_progress,
) -> tuple[Catalogue, list[Problem]]:
    """Read and check all content. Returns what could be read, and every problem, sorted by place.

    only: which paths to check in full; the others are read for what only shows across files.
    typeset: sets a sheet and returns what does not fit; without it no sheet is set.
    cache: where what was read, and what was found sound, is remembered.
    progress: told of the pages whose text is looked at.
    """
    memory = cache or Cache()
    snippets = read_snippets(tree)
    readings = read_pages(tree, only=only, cache=cache)
    catalogue = catalogue_of(readings, snippets)
    found = Findings()
    found.add_stage(file_problems(tree))
    found.add_stage(snippet_text_problems(snippets))
    kinds = {f"{question.topic}/{question.slug}": question.kind for question in catalogue.all_questions}
    found.add_stage(_folder_problems(tree, kinds, only, memory))
    found.add_stage(_page_problems(readings, catalogue, tree, only, memory, progress))
    complete = all(reading.record is not None for reading in readings)
    blame = Blame(only, tree.line_time)
    found.add_stage(missing_pages(tree))
    found.add_stage(cross_problems(catalogue, blame, complete=complete, troubled=found.failed, past=tree.past))
    found.add_stage(_sheet_problems(catalogue, tree, only, memory))
    if typeset:
        found.add_stage(layout_problems(catalogue, typeset, found.problems, only))
    memory.save()
    return catalogue, sorted(set(found.problems))


def _folder_problems(
    tree: Tree, kinds: Mapping[str, str], only: Callable[[str], bool], cache: Cache
) -> Iterator[Problem]:
    """Find what is wrong with the folders under `snippets/`, folder by folder."""
    folders: dict[str, dict[str, bytes]] = defaultdict(dict)
    for path, raw in tree.files.items():
        if path.startswith("snippets/"):
            folders["/".join(path.split("/")[1:3])][path] = raw
    for slug, files in folders.items():
        check = partial(snippet_problems, Tree(files), {slug: kinds.get(slug, "")}, only)
        if all(map(only, files)):
            key = key_of(code_key(), kinds.get(slug), tuple((path, tree.digest(path)) for path in files))
            yield from cache.get("folders", key, check, keep=operator.not_)
        else:
            yield from check()


def _sheet_problems(catalogue: Catalogue, tree: Tree, only: Callable[[str], bool], cache: Cache) -> Iterator[Problem]:
    """Find what cannot be printed, topic by topic."""
    for topic in catalogue.topics:
        records = (topic, *catalogue.by_topic[topic.slug])
        if all(only(record.path) for record in records):
            part = Catalogue(records, catalogue.snippets)
            key = key_of(code_key(), tuple(page_parts(record.path, record.body, tree) for record in records))
            yield from cache.get("unprintable", key, partial(_unprintable, part), keep=operator.not_)
        else:
            yield from unprintable_problems(Catalogue(records, catalogue.snippets), only)


def _unprintable(catalogue: Catalogue) -> list[Problem]:
    return list(unprintable_problems(catalogue))


def page_parts(path: str, body: Body, tree: Tree) -> tuple[object, ...]:
    """Return what a page is made of: its file and the files that it includes."""
    included = (f"snippets/{name}" for name in dict.fromkeys(target.split(":")[0] for target, _ in body.embeds))
    return path, tree.digest(path), tuple((name, tree.digest(name), name in tree.links) for name in included)


def _link_parts(page: CheckedPage) -> tuple[object, ...]:
    """Return what a page's links lead to: whether it exists, and the headings that the links name."""
    found: list[object] = []
    for link in page.body.links:
        target, _, anchor = unquote(link.target).partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target)) if target else page.path
        there = page.catalogue.by_path.get(place) if anchor else None
        found.append((place, place in page.files, there and tuple(heading.text for heading in there.body.headings)))
    return tuple(found)


def _page_problems(
    readings: Sequence[Reading],
    catalogue: Catalogue,
    tree: Tree,
    only: Callable[[str], bool],
    cache: Cache,
    progress: Progress,
) -> Iterator[Problem]:
    """Find what is wrong with the front matter of each page, and with its body."""
    files = frozenset(tree.files)
    bodies: dict[str, _BodyCheck] = {}
    for reading in readings:
        if reading.body is not None and only(reading.path):
            page = CheckedPage(
                reading.path,
                reading.body,
                catalogue.snippets,
                kind=reading.kind or Page,
                values=reading.matter.values if reading.matter else {},
                catalogue=catalogue,
                files=files,
                cache=cache,
            )
            key = key_of(code_key(), page_parts(reading.path, reading.body, tree), _link_parts(page))
            bodies[reading.path] = _BodyCheck(page, key)
    new = {path: check for path, check in bodies.items() if not cache.has("sound", check.key)}
    cache.save()
    done = 0
    with helped([*new.values()], partial(_check_bodies, cache=cache)):
        for reading in readings:
            yield from reading.problems
            if reading.record is not None and not reading.problems:
                yield from field_problems(reading.record, tree)
            if reading.path in bodies:
                yield from bodies[reading.path].problems(cache)
            if reading.path in new:
                done += 1
                progress(done, len(new))


class _BodyCheck(NamedTuple):
    """The check of a page's body. key: the hash of all that it looks at."""

    page: CheckedPage
    key: str

    def problems(self, cache: Cache) -> list[Problem]:
        # Only soundness is remembered: the fix of a problem may name any other file.
        return cache.get("sound", self.key, partial(first_problems, self.page, BODY_STAGES), keep=operator.not_)


def _check_bodies(checks: Sequence[_BodyCheck], cache: Cache) -> None:
    """Check bodies for another process, which finds what is sound, and its HTML, in the cache."""
    for check in checks:
        check.problems(cache)
        cache.save()
