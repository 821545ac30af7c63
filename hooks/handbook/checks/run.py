"""From the tree of files to the catalogue and every problem in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from handbook.checks.cross import UnparsedPage, cross_problems
from handbook.checks.dates import date_problems
from handbook.checks.files import file_problems
from handbook.checks.links import link_problems
from handbook.checks.page import page_problems
from handbook.checks.plan import plan_problems
from handbook.checks.question import question_problems, source_problems
from handbook.checks.safety import excerpt_problems, hidden_problems, matter_problems
from handbook.checks.sheets import printable_problems
from handbook.checks.snippets import snippet_problems
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import KINDS
from handbook.model.problems import Problem
from handbook.model.records import Page, Plan, Post, Question, Record
from handbook.model.snippet_texts import SnippetTexts
from handbook.parse.includes import nested_problems, section_problems, snippets_of
from handbook.parse.markdown import LazyBody, parse_body
from handbook.parse.pages import Reading, kind_of_page, read_page
from handbook.parse.text import merge_problems
from handbook.parse.tree import Tree, symlink_problems


def read_catalogue(tree: Tree, only: Callable[[str], bool] = lambda path: True) -> tuple[Catalogue, list[Problem]]:
    """Read and check all content. Returns what could be read and every problem, sorted by place.

    only: which paths to check in full; the others are read, for what only shows when all are seen together.
    """
    snippets = snippets_of(tree)
    problems = [*symlink_problems(tree), *file_problems(tree), *section_problems(snippets), *nested_problems(snippets)]
    for name, text in snippets.texts.items():
        problems += [
            *(() if "\0" in text else hidden_problems(f"snippets/{name}", text)),
            *merge_problems(f"snippets/{name}", text),
        ]
    records: list[Record] = []
    for path in sorted(filter(is_page, tree.files)):
        reading = read_page(path, tree.files[path], parse=parse_body if only(path) else LazyBody)
        problems += hidden_problems(path, tree.files[path].decode("utf-8", "ignore"))
        problems += [*reading.problems, *(_body_problems(path, reading, snippets) if only(path) else ())]
        if reading.record is not None:
            records.append(reading.record)
    catalogue = Catalogue(tuple(records), snippets)
    read = {record.path for record in records}
    unread = [
        UnparsedPage(path, raw.decode("utf-8", "replace"))
        for path, raw in tree.files.items()
        if is_page(path) and path not in read
    ]
    problems += snippet_problems(tree, {f"{q.topic}/{q.slug}": q.kind for q in catalogue.all_questions}, only)
    problems += cross_problems(catalogue, unread, frozenset(problem.path for problem in problems), only, tree.line_time)
    problems += [*date_problems(catalogue, tree.future), *template_problems(catalogue, tree)]
    for record in filter(lambda record: only(record.path), records):
        problems += link_problems(record, catalogue, tree.files)
    problems = [*without_consequences(problems)]
    told = {(problem.path, problem.line) for problem in problems}
    lost = [p for p in problems if p.rule == "HB220" or "not as agreed" in p.message]
    torn = {problem.path for problem in lost}  # a lost heading makes a section of two
    printable = (p for p in printable_problems(catalogue, only) if p.path not in torn)
    problems += (p for p in printable if (p.path, p.line) not in told)
    return catalogue, sorted(set(problems))


# What follows from another problem of the same file, or of the same line.
OF_A_FILE = {
    "HB001": ("HB007",),
    "HB009": ("HB006",),
    "HB010": ("HB005", "HB007", "HB008"),
    "HB218": ("HB001", "HB007"),
    "HB305": ("HB005", "HB007"),
}
OF_A_LINE = {"HB231": ("HB220",), "HB212": ("HB239",), "HB109": ("HB212", "HB216", "HB218"), "HB101": ("HB218",)}


def without_consequences(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield the problems that are faults of their own."""
    files = {(problem.path, problem.rule) for problem in problems}
    lines = {(problem.path, problem.line, problem.rule) for problem in problems}
    for problem in problems:
        path, line = problem.path, problem.line
        if any((path, cause) in files for cause in OF_A_FILE.get(problem.rule, ())):
            continue
        if not any((path, line, cause) in lines for cause in OF_A_LINE.get(problem.rule, ())):
            yield problem


def template_problems(catalogue: Catalogue, tree: Tree) -> Iterator[Problem]:
    """Find pages whose template does not exist: the build would stop there."""
    pages = [record for record in catalogue.records if isinstance(record, Page) and record.template]
    known = tree.site_sources() if pages else {}
    for page in pages:
        if known and f"overrides/{page.template}" not in known:
            message = f'there is no template "{page.template}"'
            yield Problem(page.path, page.matter.line(("template",)), "HB112", message, "remove the field")


def _body_problems(path: str, reading: Reading, snippets: SnippetTexts) -> Iterator[Problem]:
    if reading.matter is None:
        return
    yield from matter_problems(path, reading.matter)
    if reading.body is None:
        return
    yield from page_problems(path, reading.body, snippets)
    yield from excerpt_problems(path, reading.body, post=kind_of_page(path) is Post)
    kind = reading.matter.values.get("kind")
    if kind_of_page(path) is Question and kind in KINDS:
        yield from question_problems(path, kind, reading.body, snippets)
    if isinstance(reading.record, Question):
        yield from source_problems(reading.record)
    if isinstance(reading.record, Plan):
        yield from plan_problems(reading.record)


def is_page(path: str) -> bool:
    return (
        path.startswith("docs/") and path.endswith(".md") and not path.startswith("docs/assets/") and "/." not in path
    )
