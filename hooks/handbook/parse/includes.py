"""What a page includes from `snippets/`: files, and named sections of files."""

from __future__ import annotations

import re
from textwrap import dedent

from handbook.model.sources import INCLUDE, MARK, Body, Fence, SnippetTexts
from handbook.parse.tree import Tree

TARGET = re.compile(r"^(?P<file>[a-z0-9-]+(?:/[A-Za-z0-9._-]+)+?)(?::(?P<section>[A-Za-z][-_0-9A-Za-z]*))?$")


def read_snippets(tree: Tree) -> SnippetTexts:
    """Return the text of the files under `snippets/`."""
    texts, unreadable = {}, set()
    for path, raw in tree.files.items():
        if path.startswith("snippets/"):
            try:
                texts[path.removeprefix("snippets/")] = raw.decode("utf-8-sig").replace("\r\n", "\n")
            except UnicodeDecodeError:
                unreadable.add(path.removeprefix("snippets/"))  # data for a test, say
    links = frozenset(path.removeprefix("snippets/") for path in tree.links if path.startswith("snippets/"))
    return SnippetTexts(texts, links, frozenset(unreadable))


SourceParts = tuple[str, str | None, tuple[tuple[str, str | None, bool], ...]]


def source_parts(path: str, body: Body, tree: Tree) -> SourceParts:
    """Return what the text of a page is made of: its file, and each file that it includes; whether that is a link."""
    return path, tree.digest(path), tuple((name, tree.digest(name), name in tree.links) for name in body.included)


def embedded_text(fence: Fence, snippets: SnippetTexts) -> str:
    """Return a fence's content with its includes filled in; an include with a problem stays as it is written."""
    return filled(fence.content, snippets)


def still_figure(body: Body, snippets: SnippetTexts) -> str:
    """Return the contents of the first `figure` fence of a page whose drawing does not move; empty if it has none."""
    texts = (embedded_text(fence, snippets) for fence in body.fences if fence.language == "figure")
    return next((text for text in texts if text.count("<svg") == 1), "")


def filled(text: str, snippets: SnippetTexts) -> str:
    """Return Markdown with its includes filled in as the site does it; those with a problem stay as they are written.

    An include that is escaped loses a semicolon.
    """
    if SCISSORS not in text:
        return text
    return "\n".join(_fill(row, snippets) if SCISSORS in row else row for row in text.split("\n"))


SIGN = "--8<--"
SCISSORS = f"{SIGN} "
_ESCAPED = f";{SCISSORS}"


def _fill(row: str, snippets: SnippetTexts) -> str:
    include = INCLUDE.match(row)
    target = TARGET.match(include["target"]) if include else None
    if not target or target["file"] not in snippets.texts:
        return _without_escape(row)
    if target["section"]:
        section = snippets.sections(target["file"]).get(target["section"])
        if section is None:
            return row
        text = dedent(section)
    else:
        text = snippets.texts[target["file"]].rstrip("\n")
    space = row[: len(row) - len(row.lstrip())]
    if not space and SIGN not in text:
        return text
    rows = [line for line in text.split("\n") if _is_escaped(line) or not MARK.search(line)]
    return "\n".join(space + _without_escape(line) for line in rows)


def _is_escaped(row: str) -> bool:
    return row.lstrip().startswith(_ESCAPED)


def _without_escape(row: str) -> str:
    return row.replace(";", "", 1) if _is_escaped(row) else row
