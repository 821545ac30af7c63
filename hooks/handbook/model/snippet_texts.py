"""The text of every file under `snippets/`, and its named sections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MARK = re.compile(r"--8<--[ \t]+\[[ \t]*(start|end)[ \t]*:[ \t]*([A-Za-z][-_0-9A-Za-z]*)[ \t]*\]")


@dataclass(frozen=True)
class SnippetTexts:
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
        return any(f'"{section}"' in message for _, message in split_sections(self.texts[name])[1])


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
