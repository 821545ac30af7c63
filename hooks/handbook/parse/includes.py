"""What a page includes from `snippets/`: files, and named sections of files."""

from __future__ import annotations

import re

from handbook.model.page_source import INCLUDE, Fence
from handbook.model.problems import Problem
from handbook.model.snippet_texts import MARK, SnippetTexts, split_sections
from handbook.parse.markdown import ESCAPED, SCISSORS
from handbook.parse.tree import Tree

TARGET = re.compile(r"^(?P<file>[a-z0-9-]+(?:/[A-Za-z0-9._-]+)+?)(?::(?P<section>[A-Za-z][-_0-9A-Za-z]*))?$")
EXTENSIONS = {
    "python": (".py",),
    "sql": (".sql",),
    "bash": (".sh",),
    "yaml": (".yaml", ".yml"),
    "json": (".json",),
    "toml": (".toml",),
}


def snippets_of(tree: Tree) -> SnippetTexts:
    """Take the readable files under `snippets/` out of the tree."""
    texts, unreadable = {}, set()
    for path, raw in tree.files.items():
        if path.startswith("snippets/"):
            try:
                texts[path.removeprefix("snippets/")] = raw.decode("utf-8-sig").replace("\r\n", "\n")
            except UnicodeDecodeError:
                unreadable.add(path.removeprefix("snippets/"))  # data for a test, say
    links = frozenset(path.removeprefix("snippets/") for path in tree.links if path.startswith("snippets/"))
    return SnippetTexts(texts, links, frozenset(unreadable))


def section_problems(snippets: SnippetTexts) -> list[Problem]:
    """Find sections without a start or an end, in every snippet file."""
    return [
        Problem(f"snippets/{name}", line, "HB223", message, "mark both ends: [start:name] and [end:name]")
        for name, text in snippets.texts.items()
        if "--8<--" in text
        for line, message in split_sections(text)[1]
    ]


def nested_problems(snippets: SnippetTexts) -> list[Problem]:
    """Find includes inside snippet files: the renderer would follow them where no check looks."""
    return [
        Problem(
            f"snippets/{name}", number, "HB226", f'the file includes "{row.strip()[:60]}"', "include it in the page"
        )
        for name, text in snippets.texts.items()
        if "8<-" in text
        for number, row in enumerate(text.split("\n"), 1)
        if SCISSORS.search(row) and not MARK.search(row) and not ESCAPED.match(row)
    ]


def embed_problem(path: str, line: int, target: str, language: str, snippets: SnippetTexts) -> Problem | None:
    """Return what is wrong with an include of `target` in a fence of that language, if anything."""
    match = TARGET.match(target)
    if not match or ".." in target.split("/"):
        message = f'include "{target}" does not name a file under snippets/'
        return Problem(path, line, "HB221", message, 'write "topic/slug/file.py" or "topic/slug/file.py:section"')
    name, section = match["file"], match["section"]
    if any(name == link or name.startswith(link + "/") for link in snippets.links):
        return Problem(
            path, line, "HB221", f'include "{target}" goes through a symbolic link', "include the file itself"
        )
    if name in snippets.unreadable:
        return Problem(path, line, "HB222", f"snippets/{name} is not UTF-8 text", "save the file as UTF-8")
    if name not in snippets.texts:
        return Problem(path, line, "HB222", f"there is no snippets/{name}", "create the file, or correct its name")
    wanted = EXTENSIONS.get(language)
    if wanted and not name.endswith(wanted):
        return Problem(
            path,
            line,
            "HB224",
            f"a {language} fence includes {name}",
            f"include a {wanted[0]} file, or name its language",
        )
    if section and section not in snippets.sections(name) and not snippets.half_marked(name, section):
        known = ", ".join(snippets.sections(name)) or "none"
        message = f'snippets/{name} has no section "{section}" (it has: {known})'
        return Problem(path, line, "HB222", message, f"mark it with [start:{section}] and [end:{section}]")
    return None


def embedded_text(fence: Fence, snippets: SnippetTexts) -> str:
    """Return a fence's content with its includes filled in; an include with a problem stays as it is written."""
    return "\n".join(_fill(row, snippets) for row in fence.content.split("\n"))


def _fill(row: str, snippets: SnippetTexts) -> str:
    include = INCLUDE.match(row)
    target = include and TARGET.match(include["target"])
    if not target or target["file"] not in snippets.texts:
        return row
    if target["section"]:
        return snippets.sections(target["file"]).get(target["section"], row)
    rows = snippets.texts[target["file"]].rstrip("\n").split("\n")
    return "\n".join(row for row in rows if not MARK.search(row))
