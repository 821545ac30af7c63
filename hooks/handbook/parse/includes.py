"""What a page includes from `snippets/`: files, and named sections of files."""

from __future__ import annotations

import re

from handbook.model.sources import INCLUDE, MARK, Fence, SnippetTexts
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


def embedded_text(fence: Fence, snippets: SnippetTexts) -> str:
    """Return a fence's content with its includes filled in; an include with a problem stays as it is written."""
    return "\n".join(_fill(row, snippets) for row in fence.content.split("\n"))


def _fill(row: str, snippets: SnippetTexts) -> str:
    include = INCLUDE.match(row)
    target = TARGET.match(include["target"]) if include else None
    if not target or target["file"] not in snippets.texts:
        return row
    if target["section"]:
        return snippets.sections(target["file"]).get(target["section"], row)
    rows = snippets.texts[target["file"]].rstrip("\n").split("\n")
    return "\n".join(row for row in rows if not MARK.search(row))
