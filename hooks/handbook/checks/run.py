"""All checks, stage by stage: files, then pages and snippets, then what shows across files, then the sheets."""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from handbook.cache import Cache, code_key, key_of
from handbook.checks.cross import Blame, cross_problems
from handbook.checks.fences import fence_problems
from handbook.checks.files import file_problems, missing_pages, snippet_text_problems
from handbook.checks.links import link_problems, linked_place
from handbook.checks.page import PAGE_CONTENTS, field_problems
from handbook.checks.printed import printed_problems
from handbook.checks.question import question_problems
from handbook.checks.sheets import Typeset, layout_problems, unprintable_problems
from handbook.checks.snippets import snippet_problems
from handbook.checks.stages import CheckedPage, Checker, first_problems
from handbook.checks.structure import STRUCTURE
from handbook.helpers import BATCH, Share, helped
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Page, Record
from handbook.parse.includes import read_snippets, source_parts
from handbook.parse.pages import Reading, catalogue_of, new_pages, page_paths, read_pages
from handbook.parse.tree import Tree
from handbook.progress import Progress, no_progress

Also = Callable[[Record, Catalogue], object]
CONTENTS: tuple[Checker, ...] = (*PAGE_CONTENTS, fence_problems, link_problems, question_problems)
BODY_STAGES: tuple[tuple[Checker, ...], ...] = (*STRUCTURE, CONTENTS, (printed_problems,))


def check_content(
    tree: Tree,
    only: Callable[[str], bool] = lambda path: True,
    typeset: Typeset | None = None,
    cache: Cache | None = None,
    progress: Progress = no_progress,
    also: Also = lambda record, catalogue: None,
) -> tuple[Catalogue, list[Problem]]:
    """Read and check all content. Returns what could be read, and every problem, sorted by place.

    only: which paths to check in full; the others are read for what only shows across files.
    typeset: sets a sheet and returns what does not fit; without it no sheet is set.
    cache: where what was read, and what was found sound, is remembered.
    progress: told of the pages whose text is looked at;
    also: called for each page whose text is looked at, by the process that parsed it; what it makes is in the cache.
    """
    cache = cache or Cache()
    snippets = read_snippets(tree)
    paths = page_paths(tree)
    new = new_pages(tree, filter(only, paths), cache) if cache.is_shared else ()
    with helped(len(new), partial(_check_ahead, tree, only, cache, also)) as helpers:
        readings = read_pages(tree, paths, only=only, cache=cache, shared=bool(helpers))
        catalogue = catalogue_of(readings, snippets)
        bodies = _bodies(readings, catalogue, tree, only, cache)
        found = [*_page_problems(readings, bodies, catalogue, tree, cache, progress, also)]
    problems: list[Problem] = []

    def failed() -> frozenset[str]:
        return frozenset(problem.path for problem in problems)

    def add(found: Iterable[Problem]) -> None:
        """Add the problems of a stage, without those of files that failed an earlier one."""
        before = failed()
        problems.extend([problem for problem in found if problem.path not in before])

    add(file_problems(tree))
    add(snippet_text_problems(snippets))
    add(_folder_problems(tree, catalogue, only, cache))
    add(found)
    complete = all(reading.record is not None for reading in readings)
    blame = Blame(only, tree.line_time)
    add(missing_pages(tree))
    add(cross_problems(catalogue, blame, complete=complete, troubled=failed(), past=tree.past))
    add(_sheet_problems(catalogue, tree, only, cache))
    if typeset:
        add(layout_problems(catalogue, typeset, problems, only))
    cache.save()
    return catalogue, sorted(set(problems))


def _folder_problems(tree: Tree, catalogue: Catalogue, only: Callable[[str], bool], cache: Cache) -> Iterator[Problem]:
    """Find what is wrong with the folders under `snippets/`, folder by folder."""
    kinds = {f"{question.topic}/{question.slug}": question.kind for question in catalogue.all_questions}
    folders: dict[str, dict[str, bytes]] = defaultdict(dict)
    for path, raw in tree.files.items():
        if path.startswith("snippets/"):
            folders["/".join(path.split("/")[1:3])][path] = raw
    for slug, files in folders.items():
        if any(map(only, files)):
            kind = kinds.get(slug, "")
            key = key_of(code_key(), kind, tuple((path, tree.digest(path)) for path in files))
            check = partial(snippet_problems, Tree(files), kind)
            yield from cache.get("folders", key, check, keep=operator.not_)


def _sheet_problems(catalogue: Catalogue, tree: Tree, only: Callable[[str], bool], cache: Cache) -> Iterator[Problem]:
    """Find what cannot be printed, topic by topic."""
    for topic in catalogue.topics:
        records = (topic, *catalogue.by_topic[topic.slug])
        if any(only(record.path) for record in records):
            key = key_of(code_key(), tuple(source_parts(record.path, record.body, tree) for record in records))
            check = partial(unprintable_problems, catalogue, topic, cache)
            yield from cache.get("unprintable", key, check, keep=operator.not_)


def _link_parts(page: CheckedPage) -> tuple[object, ...]:
    """Return what a page's links lead to: whether it exists, and the headings that the links name."""
    found: list[object] = []
    for link in page.body.links:
        place, anchor = linked_place(page.path, link)
        there = page.catalogue.by_path.get(place) if anchor else None
        found.append((place, place in page.files, there and tuple(heading.text for heading in there.body.headings)))
    return tuple(found)


class _BodyCheck(NamedTuple):
    """The check of a page's body. key: the hash of all that it looks at."""

    page: CheckedPage
    key: str

    def problems(self, cache: Cache) -> list[Problem]:
        # Only soundness is remembered: the fix of a problem may name any other file.
        return cache.get("sound", self.key, partial(first_problems, self.page, BODY_STAGES), keep=operator.not_)


def _bodies(
    readings: Iterable[Reading], catalogue: Catalogue, tree: Tree, only: Callable[[str], bool], cache: Cache
) -> dict[str, _BodyCheck]:
    """Return the check of each page that could be read, by its path."""
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
            key = key_of(code_key(), source_parts(reading.path, reading.body, tree), _link_parts(page))
            bodies[reading.path] = _BodyCheck(page, key)
    return bodies


def _page_problems(
    readings: Sequence[Reading],
    bodies: Mapping[str, _BodyCheck],
    catalogue: Catalogue,
    tree: Tree,
    cache: Cache,
    progress: Progress,
    also: Also,
) -> Iterator[Problem]:
    """Find what is wrong with the front matter of each page, and with its body."""
    new = {path for path, check in bodies.items() if not cache.has("sound", check.key)}
    cache.save()
    done = 0
    for reading in readings:
        yield from reading.problems
        if reading.record is not None and not reading.problems:
            yield from field_problems(reading.record, tree)
        if reading.path in bodies:
            yield from bodies[reading.path].problems(cache)
        if reading.path in new:
            if reading.record is not None:
                also(reading.record, catalogue)
            done += 1
            progress(done, len(new))


def _check_ahead(tree: Tree, only: Callable[[str], bool], cache: Cache, also: Also, share: Share) -> None:
    """Read and check pages for another process, which finds in the cache what is sound, and its HTML."""
    paths = share.first(page_paths(tree))
    readings = read_pages(tree, paths, only=only, cache=cache, shared=True)
    catalogue = catalogue_of(readings, read_snippets(tree))
    if share.number == 0:
        for _ in (*_folder_problems(tree, catalogue, only, cache), *_sheet_problems(catalogue, tree, only, cache)):
            pass
        cache.save()
    bodies = _bodies(readings, catalogue, tree, only, cache)
    for number, reading in enumerate(readings):
        if reading.path in bodies:
            bodies[reading.path].problems(cache)
            if reading.record is not None:
                also(reading.record, catalogue)
            if number % BATCH == 0:
                cache.save()
