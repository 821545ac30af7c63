"""From the files under `docs/` to records, and from all of them to the catalogue."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from pydantic import ValidationError

from handbook.cache import Cache, code_key, key_of
from handbook.helpers import BATCH
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic, front_fields
from handbook.model.sources import Body, FrontMatter, SnippetTexts
from handbook.model.text import nearest
from handbook.parse.field_errors import field_problems
from handbook.parse.front_matter import parse_front_matter
from handbook.parse.includes import read_snippets
from handbook.parse.markdown import LazyBody, parse_body
from handbook.parse.text import read_text
from handbook.parse.tree import Tree

NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
KINDS_OF_PAGE: tuple[tuple[str, type[Record]], ...] = (
    (rf"docs/questions/{NAME}/index\.md", Topic),
    (rf"docs/questions/{NAME}/{NAME}\.md", Question),
    (r"docs/guides/index\.md", Page),
    (rf"docs/guides/{NAME}\.md", Guide),
    (rf"docs/interviewers/plans/{NAME}\.md", Plan),
    (rf"docs/interviewers/exercises/{NAME}\.md", Exercise),
    (rf"docs/blog/posts/\d{{4}}-\d\d-\d\d-{NAME}\.md", Post),
    (r"docs/(?:(?:questions|contributing|interviewers|cheatsheets|practise|blog)/)?index\.md", Page),
    (rf"docs/contributing/{NAME}\.md", Page),
)  # the navigation has exactly these
PLACES: dict[type[Record], str] = {
    Question: "docs/questions/<topic>/<slug>.md",
    Topic: "docs/questions/<topic>/index.md",
    Guide: "docs/guides/<name>.md",
    Plan: "docs/interviewers/plans/<name>.md",
    Exercise: "docs/interviewers/exercises/<name>.md",
    Post: "docs/blog/posts/<year>-<month>-<day>-<title>.md",
}
MANY = 3  # fields of another kind of page


@dataclass(frozen=True)
class Reading:
    """What could be read of a page, and what is wrong with its text, its front matter or its fields.

    body: None if the text or the front matter has problems; record: None if the fields have problems, too.
    """

    path: str
    problems: tuple[Problem, ...]
    kind: type[Record] | None = None
    matter: FrontMatter | None = None
    body: Body | None = None
    record: Record | None = None


def kind_of_page(path: str) -> type[Record] | None:
    """Return the kind of record that a page at this path holds, or None where no page may be."""
    return next((model for pattern, model in KINDS_OF_PAGE if re.fullmatch(pattern, path)), None)


def read_page(path: str, raw: bytes, *, parse: Callable[[str, int], Body] = parse_body) -> Reading:
    """Read one page up to the first stage that fails: its path, its text, its front matter, its fields."""
    kind = kind_of_page(path)
    if kind is None:
        return Reading(path, (Problem(path, 1, "HB004", "a page cannot have this path", _better_path(path)),))
    text = read_text(path, raw)
    if not isinstance(text, str):
        return Reading(path, tuple(text), kind)
    matter, broken = parse_front_matter(path, text)
    if matter is None:
        return Reading(path, tuple(broken), kind)
    body = parse(matter.body, matter.body_line)
    record, wrong = _make_record(kind, path, matter, body)
    return Reading(path, tuple(wrong), kind, matter, body, record)


def _better_path(path: str) -> str:
    """Return advice on the path that a page should have."""
    if re.fullmatch(rf"docs/cheatsheets/{NAME}\.md", path):
        return "delete it; the sheet of a topic is made from the short answers of its questions"
    plain = unicodedata.normalize("NFKD", path).encode("ascii", "ignore").decode().lower()
    words = "/".join(re.sub(r"[^a-z0-9.]+", "-", part).strip("-") for part in plain.split("/"))
    better = re.sub(r"(^|/)readme\.md$", r"\1index.md", words)
    if path.startswith("docs/blog/posts/"):
        return f"rename it to {PLACES[Post]}"
    if better != path and kind_of_page(better):
        return f"rename it to {better}"
    if re.fullmatch(rf"docs/(?:[a-z-]+/)*{NAME}\.md", path):
        top = "/".join(path.split("/")[:2]) + "/"
        near = [f"{kind.label} is {place}" for kind, place in PLACES.items() if place.startswith(top)]
        near = near or [f"a question is {PLACES[Question]}", "a page for contributors is docs/contributing/<name>.md"]
        return f"move it: {', '.join(near)}"
    return f"use lower-case words joined by hyphens; a question is {PLACES[Question]}"


def _make_record(kind: type[Record], path: str, matter: FrontMatter, body: Body) -> tuple[Record | None, list[Problem]]:
    known = front_fields(kind)
    if other := _other_kind(kind, matter):
        message = f"the page has the fields of {other.label}, but its path is that of {kind.label}"
        return None, [Problem(path, 1, "HB004", message, f"move it to {PLACES[other]}")]
    unknown = [name for name in matter.values if name not in known]
    free = [name for name in known if name not in matter.values]
    meant = {name: nearest(name, free) for name in unknown}
    problems = [
        Problem(
            path,
            matter.line((name,)),
            "HB106",
            f'{kind.label} has no field "{name}"',
            f'write "{meant[name]}"' if meant[name] else f"delete it; the fields are {', '.join(known)}",
        )
        for name in unknown
    ]
    values = {name: value for name, value in matter.values.items() if name in known}
    try:
        return kind.model_validate({**values, "path": path, "matter": matter, "body": body}), problems
    except ValidationError as error:
        found = [d for d in error.errors() if not (d["type"] == "missing" and d["loc"][-1] in meant.values())]
        return None, problems + field_problems(path, matter, found)


def _other_kind(kind: type[Record], matter: FrontMatter) -> type[Record] | None:
    """Return the kind of page that has all of these fields, where this kind lacks many of them."""
    names = set(matter.values)
    if len(names - set(front_fields(kind))) < MANY:
        return None
    return next((other for other in PLACES if names <= set(front_fields(other))), None)


def read_catalogue(tree: Tree) -> Catalogue:
    """Return all pages whose front matter could be read; their bodies are parsed on first use."""
    readings = [read_page(path, tree.files[path], parse=LazyBody) for path in page_paths(tree)]
    return catalogue_of(readings, read_snippets(tree))


def new_pages(tree: Tree, paths: Iterable[str], cache: Cache) -> list[str]:
    """Return the pages of which the cache has no reading."""
    return [path for path in paths if not cache.has("pages", _page_key(path, tree))]


def read_pages(
    tree: Tree, paths: Sequence[str], *, only: Callable[[str], bool], cache: Cache, shared: bool = False
) -> list[Reading]:
    """Read pages, in the order of their paths, which need not be sorted.

    only: which bodies to parse at once; the others are parsed on first use; shared: whether another process reads the
    same pages, and looks into the cache for each.
    """

    readings = []
    for path in paths:
        if only(path):
            read = partial(read_page, path, tree.files[path])
            readings.append(cache.get("pages", _page_key(path, tree), read))
        else:
            readings.append(read_page(path, tree.files[path], parse=LazyBody))
        if shared and len(readings) % BATCH == 0:
            cache.save()
    return readings


def _page_key(path: str, tree: Tree) -> str:
    return key_of(code_key(), path, tree.digest(path))


def catalogue_of(readings: Iterable[Reading], snippets: SnippetTexts) -> Catalogue:
    by_path = sorted(readings, key=lambda reading: reading.path)
    return Catalogue(tuple(reading.record for reading in by_path if reading.record is not None), snippets)


def page_paths(tree: Tree) -> list[str]:
    """Return where the pages are, in the order of their paths."""
    pages = (path for path in tree.files if path.startswith("docs/") and path.endswith(".md"))
    return sorted(path for path in pages if not path.startswith("docs/assets/") and "/." not in path)
