"""The text of every file under `snippets/`, and its named sections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

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
