"""What pages from strangers may not bring, however it is written: markup, addresses that run, hidden characters.

The site's renderer and the parser of the checks read some texts differently, so the rows of a page are
looked at once more as plain text: where one of the two would see a tag, it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import groupby

from handbook.content.body import TAG_LIKE, Body, Fence
from handbook.content.front_matter import FrontMatter, Place
from handbook.problems import Problem

EXCERPT_END = "<!-- more -->"
SCHEMES = ("https", "http", "mailto")
RUNS = re.compile(r"(?:javascript|vbscript|livescript|data|file|blob):", re.IGNORECASE)
RUNS_IN_VALUE = re.compile(r"(?:javascript|vbscript)\s*:|\bdata:[a-z]+/", re.IGNORECASE)
HANDLER = re.compile(r"\bon[a-z]{3,}\s*=\s*[\"'\w]", re.IGNORECASE)
CODE_SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
LINE_START = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*<[A-Za-z/!?]")
FENCE_OPENING = re.compile(r"(?P<before>[\s>]*)(?P<run>`{3,}|~{3,})")
TARGET = re.compile(r"\]\s*[(:](?=\s*<?([^()>\n]{0,300}(?:\n[^()>\n]{1,300}){0,12}))")
IMAGE = re.compile(r"(?<!\\)!\[")
HIDDEN = re.compile(
    "[\x01-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def hidden_problems(path: str, text: str) -> list[Problem]:
    """Find control characters and those that reorder or hide text, in a page or a snippet."""
    rows = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    return [
        Problem(path, number, "HB218", f"there is a hidden character, U+{ord(found[0]):04X}", "remove it")
        for number, row in enumerate(rows, 1)
        if (found := HIDDEN.search(row))
    ]


def matter_problems(path: str, matter: FrontMatter) -> Iterator[Problem]:
    """Find markup and addresses that run in the values of the front matter, which templates show on many pages."""
    for place, value in _texts(matter.values, ()):
        plain = unescape(value)
        if TAG_LIKE.search(plain) or HANDLER.search(plain):
            yield Problem(path, matter.line(place), "HB212", f'raw HTML "{value[:60]}"', "write plain text")
        elif RUNS_IN_VALUE.search(plain) and place[-1] != "url":  # HB109 says so of addresses
            what, mend = f'"{value[:60]}" holds an address that runs', "write an address that starts with https://"
            yield Problem(path, matter.line(place), "HB216", what, mend)


def body_problems(path: str, body: Body) -> Iterator[Problem]:
    """Find what the body of a page may not bring, outside its fences."""
    for link in body.links:
        if not link.image and (what := _wrong_target(link.target)):
            yield _link_problem(path, link.line, link.target, what)
    for formula in body.formulas:
        if found := TAG_LIKE.search(formula.tex):
            mend = r"put a space after the <, or write \lt"
            yield Problem(path, formula.line, "HB212", f'raw HTML "{formula.tex[found.start() :][:60]}"', mend)
    for fence in body.fences:
        if line := _uneven_fence(body, fence):
            what, mend = "the fence is uneven", "indent all its rows alike and close it with the same run that opens it"
            yield Problem(path, line, "HB203", what, mend)
    rows = _rows_outside_fences(body)
    for start, paragraph in _paragraphs(rows):
        # A span over several rows is where the two readings part: its rows are then looked at as plain text.
        bare = [CODE_SPAN.sub("", row) for row in paragraph]
        rest = paragraph if any("`" in row for row in bare) else bare
        for offset, (row, visible) in enumerate(zip(paragraph, rest, strict=True)):
            yield from _row_problems(path, body.first_line + start + offset, row, visible)
    text = "\n".join(rows)
    for found in TARGET.finditer(text):
        target = "".join(unescape(found[1]).replace("\\", "").split())
        if RUNS.match(re.sub(r"[\x00-\x20]", "", target)):
            line = body.first_line + text[: found.start()].count("\n")
            yield _link_problem(path, line, target, "runs in the reader's browser")


def _texts(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*place, str(key)))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*place, index))


def _wrong_target(target: str) -> str | None:
    plain = re.sub(r"[\x00-\x20]", "", unescape(target))
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", plain)
    if RUNS.match(plain):
        return "runs in the reader's browser"
    if scheme and scheme[1].lower() not in SCHEMES:
        return f"is of a kind ({scheme[1]}:) that readers cannot follow"
    return "leaves out where it leads" if plain.startswith(("/", "\\")) else None


def _link_problem(path: str, line: int, target: str, what: str) -> Problem:
    mend = "write an address that starts with https://, or a path relative to this page"
    return Problem(path, line, "HB216", f'the link "{target[:60]}" {what}', mend)


def _rows_outside_fences(body: Body) -> list[str]:
    """Return the rows of a body, those of its fences as dots: they are counted, and belong to the text around."""
    rows = body.text.split("\n")
    for fence in body.fences:
        start, end = fence.line - body.first_line, fence.end - body.first_line
        rows[start : end + 1] = ["."] * (end + 1 - start)
    return rows


def _uneven_fence(body: Body, fence: Fence) -> int | None:
    """Return the line at which the site's renderer would see another fence than the checks do, if there is one.

    It wants the closing row to be the opening one's equal, and every row between to be indented like them.
    """
    rows = body.text.split("\n")[fence.line - body.first_line : fence.end - body.first_line + 1]
    opening = FENCE_OPENING.match(rows[0])
    if opening is None or "\t" in opening["before"]:
        return fence.line
    before, run = opening["before"], opening["run"]
    for number, row in enumerate(rows[1:-1], fence.line + 1):
        if row.strip() and not row.startswith(before):
            return number
        if row[len(before) :].rstrip(" \t") == run:
            return number
    return None if not fence.closed or rows[-1].rstrip(" \t") == before + run else fence.end


def _paragraphs(rows: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield each run of rows without an empty one, with the index of its first."""
    for full, group in groupby(enumerate(rows), key=lambda pair: bool(pair[1].strip())):
        if full:
            numbered = list(group)
            yield numbered[0][0], [row for _, row in numbered]


def _row_problems(path: str, number: int, row: str, visible: str) -> Iterator[Problem]:
    """visible: the row without its code spans."""
    if row.strip() != EXCERPT_END and (LINE_START.match(row) or _tag_outside(visible)):
        mend = "write Markdown; put code in backticks, which open and close on one line"
        yield Problem(path, number, "HB212", f'raw HTML "{row.strip()[:60]}"', mend)
    if IMAGE.search(visible):
        yield Problem(path, number, "HB213", f'image "{row.strip()[:60]}" is not allowed', "draw it as a mermaid fence")


def _tag_outside(row: str) -> bool:
    return any(
        not re.match(r"<(?:https?://|[\w.+-]+@)[^\s<>]*>", row[found.start() :]) for found in TAG_LIKE.finditer(row)
    )
