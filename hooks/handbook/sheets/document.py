"""The document that becomes a sheet: short answers as small trees, each part with its line in the page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import Literal, TypedDict

from handbook.sheets.formula_tree import FormulaTree


@dataclass(frozen=True)
class Text:
    s: str
    t: Literal["text"] = "text"


@dataclass(frozen=True)
class Code:
    s: str
    t: Literal["code"] = "code"


@dataclass(frozen=True)
class Span:
    """Strong, emphasised or struck text."""

    t: Literal["b", "i", "x"]
    c: tuple[Inline, ...]


@dataclass(frozen=True)
class Linked:
    """Text that leads somewhere. to: a full address, or the label of a place in the document."""

    c: tuple[Inline, ...]
    to: str
    t: Literal["link"] = "link"


@dataclass(frozen=True)
class Break:
    t: Literal["br"] = "br"


@dataclass(frozen=True)
class Formula:
    tex: str
    tree: FormulaTree
    line: int
    display: bool
    t: Literal["m"] = "m"


Inline = Text | Code | Span | Break | Formula | Linked


@dataclass(frozen=True)
class Paragraph:
    c: tuple[Inline, ...]
    line: int
    t: Literal["p"] = "p"


@dataclass(frozen=True)
class Listing:
    """A block of code."""

    s: str
    lang: str
    line: int
    t: Literal["listing"] = "listing"


@dataclass(frozen=True)
class Points:
    items: tuple[tuple[Block, ...], ...]
    ordered: bool
    start: int
    line: int
    t: Literal["points"] = "points"


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    align: tuple[str, ...]
    line: int
    t: Literal["table"] = "table"


@dataclass(frozen=True)
class Picture:
    """A figure: as the web shows it, and in greys for paper."""

    svg: str
    printed: str
    caption: str
    alt: str
    line: int
    t: Literal["picture"] = "picture"


Block = Paragraph | Formula | Listing | Points | Table | Picture


@dataclass(frozen=True)
class Entry:
    """A question on a sheet. follow_ups and signs fill a sheet that has room; url: full, empty where unknown."""

    id: str
    cue: str
    cue_line: int
    must: bool
    section: int
    url: str
    path: str
    body: tuple[Block, ...]
    follow_ups: tuple[Paragraph, ...]
    signs: tuple[tuple[str, Paragraph], ...]


@dataclass(frozen=True)
class Sheet:
    """Everything that is printed. address: of the topic's page, without its scheme, empty where unknown;
    qr: rows of 0 and 1; edition: an ISO date."""

    topic: str
    title: str
    tagline: str
    site: str
    address: str
    qr: tuple[str, ...]
    edition: str
    licence: str
    sections: tuple[str, ...]
    entries: tuple[Entry, ...]

    @cached_property
    def json_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    def __getstate__(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


class Fitting(TypedDict):
    """How the template made the sheet fit.

    size: of the text, in points; richness: what each entry shows at least, 0 to 3; dropped: the ids left out.
    """

    size: float
    richness: int
    pages: int
    dropped: Sequence[str]


class Fault(TypedDict):
    """What the template cannot print.

    kind: "wide" or "tall" for a part that a column cannot hold, "full" where the must questions need a third page;
    id: of the question; line: of its page; part: what is too large; fix: what to do about it. All but kind are empty
    where it is "full".
    """

    kind: Literal["wide", "tall", "full"]
    id: str
    line: int
    part: str
    fix: str
