"""What a page includes from `snippets/`: files, and named sections of files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from handbook.content.body import ESCAPED, INCLUDE, SCISSORS, Fence
from handbook.content.tree import Tree
from handbook.problems import Problem

MARK = re.compile(r"--8<--[ \t]+\[[ \t]*(start|end)[ \t]*:[ \t]*([A-Za-z][-_0-9A-Za-z]*)[ \t]*\]")
TARGET = re.compile(r"^(?P<file>[a-z0-9-]+(?:/[A-Za-z0-9._-]+)+?)(?::(?P<section>[A-Za-z][-_0-9A-Za-z]*))?$")
EXTENSIONS = {
    "python": (".py",),
    "sql": (".sql",),
    "bash": (".sh",),
    "yaml": (".yaml", ".yml"),
    "json": (".json",),
    "toml": (".toml",),
}


@dataclass(frozen=True)
class Snippets:
    """The text of every file under `snippets/`, by its path below that folder; unreadable: those that are no UTF-8."""

    texts: Mapping[str, str]
    links: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()
    _sections: dict[str, dict[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def sections(self, name: str) -> Mapping[str, str]:
        """Return the well-formed sections of a file: name to text."""
        if name not in self._sections:
            self._sections[name] = split_sections(self.texts[name])[0]
        return self._sections[name]

    def half_marked(self, name: str, section: str) -> bool:
        """Tell whether a section has only one of its marks, which is a problem of that file."""
        return any(f'"{section}"' in what for _, what in split_sections(self.texts[name])[1])


def snippets_of(tree: Tree) -> Snippets:
    """Take the readable files under `snippets/` out of the tree."""
    texts, unreadable = {}, set()
    for path, raw in tree.files.items():
        if path.startswith("snippets/"):
            try:
                texts[path.removeprefix("snippets/")] = raw.decode("utf-8-sig").replace("\r\n", "\n")
            except UnicodeDecodeError:
                unreadable.add(path.removeprefix("snippets/"))  # data for a test, say
    links = frozenset(path.removeprefix("snippets/") for path in tree.links if path.startswith("snippets/"))
    return Snippets(texts, links, frozenset(unreadable))


def split_sections(text: str) -> tuple[dict[str, str], list[tuple[int, str]]]:
    """Return the sections of a file, and what is wrong with their marks: (line, what)."""
    open_at: dict[str, int] = {}
    found: dict[str, str] = {}
    wrong: list[tuple[int, str]] = []
    rows = text.split("\n")
    for number, row in enumerate(rows, 1):
        mark = MARK.search(row)
        if not mark:
            continue
        edge, name = mark[1], mark[2]
        if edge == "start":
            if name in open_at or name in found:
                wrong.append((number, f'section "{name}" starts twice'))
            open_at[name] = number
        elif name not in open_at:
            wrong.append((number, f'section "{name}" ends without a start'))
        else:
            kept = rows[open_at.pop(name) : number - 1]
            found[name] = "\n".join(row for row in kept if not MARK.search(row))
    wrong += [(number, f'section "{name}" has no end') for name, number in open_at.items()]
    return found, wrong


def section_problems(snippets: Snippets) -> list[Problem]:
    """Find sections without a start or an end, in every snippet file."""
    return [
        Problem(f"snippets/{name}", line, "HB223", what, "mark both ends: [start:name] and [end:name]")
        for name, text in snippets.texts.items()
        if "--8<--" in text
        for line, what in split_sections(text)[1]
    ]


def nested_problems(snippets: Snippets) -> list[Problem]:
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


def embed_problem(path: str, line: int, target: str, language: str, snippets: Snippets) -> Problem | None:
    """Return what is wrong with an include of `target` in a fence of that language, if anything."""
    match = TARGET.match(target)
    if not match or ".." in target.split("/"):
        what = f'include "{target}" does not name a file under snippets/'
        return Problem(path, line, "HB221", what, 'write "topic/slug/file.py" or "topic/slug/file.py:section"')
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
        what = f'snippets/{name} has no section "{section}" (it has: {known})'
        return Problem(path, line, "HB222", what, f"mark it with [start:{section}] and [end:{section}]")
    return None


def embedded_text(fence: Fence, snippets: Snippets) -> str:
    """Return a fence's content with its includes filled in; an include with a problem stays as it is written."""
    return "\n".join(_fill(row, snippets) for row in fence.content.split("\n"))


def _fill(row: str, snippets: Snippets) -> str:
    include = INCLUDE.match(row)
    target = include and TARGET.match(include["target"])
    if not target or target["file"] not in snippets.texts:
        return row
    if target["section"]:
        return snippets.sections(target["file"]).get(target["section"], row)
    rows = snippets.texts[target["file"]].rstrip("\n").split("\n")
    return "\n".join(row for row in rows if not MARK.search(row))
