"""Files as they were parsed: a page's front matter and body with line numbers, and the texts under `snippets/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from markdown_it.token import Token

Place = tuple[str | int, ...]
"""Where a value stands in the front matter: `("stages", 0, "name")`; `()` is the opening fence."""

INCLUDE = re.compile(r'^\s*--8<-- "(?P<target>[^"]+)"\s*$')


@dataclass(frozen=True)
class FrontMatter:
    """The values of a page's front matter, the 1-based line of each, and the body below.

    lines: place of a value (`("stages", 0, "name")`; `()` is the opening fence) to its line.
    """

    values: Mapping[str, object]
    lines: Mapping[Place, int]
    body: str
    body_line: int

    def line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


@dataclass(frozen=True)
class Heading:
    """A heading. text: as it is written; plain: without marks, links and entities."""

    level: int
    text: str
    line: int
    plain: str = ""


@dataclass(frozen=True)
class Fence:
    """A fenced block. line, end: its first and last; info: what follows the run of backticks; content: between."""

    info: str
    content: str
    line: int
    closed: bool
    end: int = 0
    run: str = "```"

    @property
    def language(self) -> str:
        return self.info.split()[0] if self.info.split() else ""

    @property
    def embeds(self) -> tuple[tuple[str, int], ...]:
        """The target of every include line, with its line in the file."""
        rows = enumerate(self.content.split("\n"), self.line + 1)
        return tuple((match["target"], number) for number, row in rows if (match := INCLUDE.match(row)))


@dataclass(frozen=True)
class Formula:
    tex: str
    display: bool
    line: int


@dataclass(frozen=True)
class Link:
    target: str
    line: int
    text: str = ""


UnsupportedKind = Literal[
    "attributes",
    "deep-blocks",
    "deep-inlines",
    "formula-before-digit",
    "html",
    "html-break",
    "html-comment",
    "html-in-formula",
    "image",
    "indented-code",
    "inline-display-formula",
    "shallow-item",
    "stray-fence",
    "stray-include",
    "tight-formula",
    "tight-list",
    "tight-table",
]


@dataclass(frozen=True)
class Unsupported:
    """Markdown that pages may not use. text: what stands there."""

    kind: UnsupportedKind
    text: str
    line: int


@dataclass(frozen=True)
class Section:
    """A second-level heading and the Markdown below it, up to the next one; tokens: that Markdown, parsed."""

    title: str
    line: int
    text: str
    tokens: tuple[Token, ...] = field(repr=False)


@dataclass(frozen=True)
class Body:
    """The Markdown of a page and what was found in it; parsed: all of it as markdown-it's flat list of tokens."""

    text: str
    first_line: int
    headings: tuple[Heading, ...]
    fences: tuple[Fence, ...]
    formulas: tuple[Formula, ...]
    links: tuple[Link, ...]
    unsupported: tuple[Unsupported, ...]
    sections: tuple[Section, ...]
    parsed: tuple[Token, ...] = field(repr=False)

    def section(self, title: str) -> str:
        """Return the Markdown under a second-level heading, empty if there is none."""
        return next((section.text for section in self.sections_called(title)), "")

    def tokens(self, title: str) -> tuple[Token, ...]:
        """Return the parsed Markdown under a second-level heading, empty if there is none."""
        return next((section.tokens for section in self.sections_called(title)), ())

    def sections_called(self, title: str) -> tuple[Section, ...]:
        """Return the sections with this heading."""
        return tuple(section for section in self.sections if section.title == title)

    def line(self, token: Token) -> int:
        """Return the line of the file on which a token of this body starts."""
        return self.first_line + (token.map or [0])[0]

    @property
    def embeds(self) -> tuple[tuple[str, int], ...]:
        return tuple(embed for fence in self.fences for embed in fence.embeds)

    @property
    def included(self) -> tuple[str, ...]:
        """The path of every file that it includes, each once."""
        return tuple(dict.fromkeys(f"snippets/{target.split(':')[0]}" for target, _ in self.embeds))


MARK = re.compile(r"--8<--[ \t]+\[[ \t]*(start|end)[ \t]*:[ \t]*([A-Za-z][-_0-9A-Za-z]*)[ \t]*\]")


class SectionFault(NamedTuple):
    """A mark that has no partner. section: its name; message: what is wrong with it."""

    line: int
    section: str
    message: str


@dataclass(frozen=True)
class SnippetTexts:
    """The text of every file under `snippets/`, by its path below that folder.

    links: paths that are symbolic links; unreadable: paths of files that are not UTF-8.
    """

    texts: Mapping[str, str]
    links: frozenset[str] = frozenset()
    unreadable: frozenset[str] = frozenset()
    _sections: dict[str, dict[str, str]] = field(default_factory=dict, compare=False, repr=False)

    def sections(self, name: str) -> Mapping[str, str]:
        """Return the well-formed sections of a file: name to text."""
        if name not in self._sections:
            self._sections[name] = split_sections(self.texts[name])[0]
        return self._sections[name]

    def has_fault(self, name: str, section: str) -> bool:
        """Return whether a section of a file lacks one of its marks."""
        return any(fault.section == section for fault in split_sections(self.texts[name])[1])


def split_sections(text: str) -> tuple[dict[str, str], list[SectionFault]]:
    """Return the sections of a file, and the marks that have no partner."""
    open_at: dict[str, int] = {}
    found: dict[str, str] = {}
    faults: list[SectionFault] = []
    rows = text.split("\n")
    for number, row in enumerate(rows, 1):
        mark = MARK.search(row)
        if not mark:
            continue
        edge, name = mark[1], mark[2]
        if edge == "start":
            if name in open_at or name in found:
                faults.append(SectionFault(number, name, f'the section "{name}" starts twice'))
            open_at[name] = number
        elif name not in open_at:
            faults.append(SectionFault(number, name, f'the section "{name}" ends without a start'))
        else:
            kept = rows[open_at.pop(name) : number - 1]
            found[name] = "\n".join(row for row in kept if not MARK.search(row))
    faults += [SectionFault(line, name, f'the section "{name}" has no end') for name, line in open_at.items()]
    return found, faults
