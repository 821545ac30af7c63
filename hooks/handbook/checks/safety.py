"""What pages from strangers may not bring, however it is written: markup, addresses that run, hidden characters.

The site's renderer and the parser of the checks read some texts differently, so the rows of a page are
looked at once more as plain text: where one of the two would see a tag, it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import groupby
from urllib.parse import unquote

from handbook.checks.links import RUNS, wrong_target
from handbook.model.page_source import Body, Fence, FrontMatter, Place
from handbook.model.problems import Problem
from handbook.parse.markdown import TAG_LIKE
from handbook.parse.rows import CODE_SPAN, rows_outside_fences

EXCERPT_END = "<!-- more -->"
NEAR_END = re.compile(r"<!--\s*more\s*-->", re.IGNORECASE)
RUNS_IN_VALUE = re.compile(r"(?:javascript|vbscript)\s*:|\bdata:[a-z]+/", re.IGNORECASE)
HANDLER = re.compile(r"\bon[a-z]{3,}\s*=\s*[\"'\w]", re.IGNORECASE)
AUTOLINK = re.compile(r"<(?:https?://|mailto:|[\w.+-]+@)[^\s<>]*>")
RUNNING_LINK = re.compile(r"<\s*(?:javascript|vbscript|data|file|blob):[^\s<>]*>", re.IGNORECASE)
LINE_START = re.compile(r"^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*<[A-Za-z/!?]")
FENCE_OPENING = re.compile(r"(?P<before>[\s>]*)(?P<run>`{3,}|~{3,})")
TARGET = re.compile(r"\]\s*[(:](?=\s*<?([^()>\n]{0,300}(?:\n[^()>\n]{1,300}){0,12}))")
IMAGE = re.compile(r"(?<!\\)!\[")
ADDRESS = re.compile(r"https?://\S+")
MIXED = re.compile("[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]")  # no repeats: rows may be long
HIDDEN = re.compile(
    "[\x01-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


def hidden_problems(path: str, text: str) -> list[Problem]:
    """Find control characters and those that reorder or hide text, in a page or a snippet."""
    rows = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
    hidden = [
        Problem(path, number, "HB218", f"there is a hidden character, U+{ord(found[0]):04X}", "remove it")
        for number, row in enumerate(rows, 1)
        if (found := HIDDEN.search(row))
    ]
    suspects = enumerate(rows if MIXED.search(text) else (), 1)
    mixed = [(number, MIXED.search(ADDRESS.sub("", row))) for number, row in suspects]  # HB216 says so of hosts
    return hidden + [
        Problem(path, number, "HB218", f'"{found[0]}" are letters of two alphabets that look alike', "retype it")
        for number, found in mixed
        if found
    ]


def matter_problems(path: str, matter: FrontMatter) -> Iterator[Problem]:
    """Find markup and addresses that run in the values of the front matter, which templates show on many pages."""
    for place, value in _texts(matter.values, ()):
        plain = unescape(unescape(unescape(value)))
        if found := HIDDEN.search(value.replace("\n", "")):
            message = f"there is a hidden character, U+{ord(found[0]):04X}"
            yield Problem(path, matter.line(place), "HB218", message, "remove it")
        elif TAG_LIKE.search(plain) or HANDLER.search(plain):
            yield Problem(path, matter.line(place), "HB212", f'raw HTML "{value[:60]}"', "write plain text")
        elif RUNS_IN_VALUE.search(plain) and place[-1] != "url":  # HB109 says so of addresses
            message, fix = f'"{value[:60]}" holds an address that runs', "write an address that starts with https://"
            yield Problem(path, matter.line(place), "HB216", message, fix)


def body_problems(path: str, body: Body) -> Iterator[Problem]:
    """Find what the body of a page may not bring, outside its fences."""
    for formula in body.formulas:
        if found := TAG_LIKE.search(formula.tex):
            fix = r"put a space after the <, or write \lt"
            yield Problem(path, formula.line, "HB212", f'raw HTML "{formula.tex[found.start() :][:60]}"', fix)
    for fence in body.fences:
        if line := _uneven_fence(body, fence):
            message, fix = (
                "the fence is uneven",
                "indent all its rows alike and close it with the same run that opens it",
            )
            yield Problem(path, line, "HB203", message, fix)
    rows = rows_outside_fences(body)
    for start, paragraph in _paragraphs(rows):
        # A span over several rows is where the two readings part: its rows are then looked at as plain text.
        bare = [CODE_SPAN.sub("", row) for row in paragraph]
        rest = paragraph if any("`" in row for row in bare) else bare
        for offset, (row, visible) in enumerate(zip(paragraph, rest, strict=True)):
            yield from _row_problems(path, body.first_line + start + offset, row, visible)
    yield from _target_problems(path, body, "\n".join(rows))


def _target_problems(path: str, body: Body, text: str) -> Iterator[Problem]:
    """Find addresses that run or mislead: as the Markdown library reads them, and in the plain text of the rows."""
    said: set[str] = set()
    for found in TARGET.finditer(text):
        target = "".join(unescape(found[1]).replace("\\", "").split())
        if RUNS.match(re.sub(r"[\x00-\x20]", "", target)):
            said.add(_beginning(target))
            line = body.first_line + text[: found.start()].count("\n")
            yield _link_problem(path, line, target, "runs in the reader's browser")
    for link in body.links:
        if not link.image and _beginning(link.target) not in said and (message := wrong_target(link.target)):
            yield _link_problem(path, link.line, link.target, message)


def _beginning(target: str) -> str:
    return re.sub(r"[\x00-\x20]", "", unquote(unescape(target))).lower().split("(")[0]


def excerpt_problems(path: str, body: Body, *, post: bool) -> Iterator[Problem]:
    """Find marks of the excerpt where there is none, and posts that lack theirs."""
    rows = body.text.split("\n")
    marks = [number for number, row in enumerate(rows, body.first_line) if row.strip() == EXCERPT_END]
    if post and (near := [n for n, row in enumerate(rows, body.first_line) if NEAR_END.search(row) and n not in marks]):
        yield Problem(path, near[0], "HB239", "the end of the excerpt is misspelt", f"write {EXCERPT_END} alone")
        return
    if post and not marks:
        fix = f"write {EXCERPT_END} on a line of its own, after the part that the list of posts shows"
        yield Problem(path, body.first_line, "HB239", "the post does not say where its excerpt ends", fix)
    if post and marks and not "".join(body.text.split("\n")[: marks[0] - body.first_line]).strip():
        yield Problem(path, marks[0], "HB239", "the excerpt is empty", "write the thesis above this line")
    for number in marks[1:] if post else marks:
        message, fix = "the excerpt ends here a second time" if post else "only posts have an excerpt", "remove it"
        yield Problem(path, number, "HB239", message, fix)


def _texts(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, (*place, str(key)))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*place, index))


def _link_problem(path: str, line: int, target: str, message: str) -> Problem:
    fix = "write an address that starts with https://, or a path relative to this page"
    return Problem(path, line, "HB216", f'the link "{target[:60]}" {message}', fix)


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
    row, visible = RUNNING_LINK.sub("x", row), RUNNING_LINK.sub("x", visible)  # HB216 says so of these
    if row.strip() != EXCERPT_END and (LINE_START.match(row) or _tag_outside(visible)):
        fix = "write Markdown; put code in backticks, which open and close on one line"
        if AUTOLINK.search(row) and not TAG_LIKE.search(AUTOLINK.sub("", row)):
            fix = "write a link with a text: [text](https://...)"
        yield Problem(path, number, "HB212", f'raw HTML "{row.strip()[:60]}"', fix)
    elif IMAGE.search(visible):
        yield Problem(path, number, "HB213", f'image "{row.strip()[:60]}" is not allowed', "draw it as a mermaid fence")


def _tag_outside(row: str) -> bool:
    return any(not AUTOLINK.match(row[found.start() :]) for found in TAG_LIKE.finditer(row))
