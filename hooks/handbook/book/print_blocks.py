"""Whole pages as the blocks that Typst sets: those of the cheat sheets, and headings, folds, quotes and diagrams."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from lxml import etree
from markdown_it.token import Token

from handbook.markup.figures import PRINT_FONT, WIDTH, fence_parts, figure_fault, is_stepped, printed_svg
from handbook.markup.mermaid import DiagramError, draw
from handbook.markup.svg import NAMESPACE, with_role_colours
from handbook.model.sources import SnippetTexts
from handbook.parse.includes import filled
from handbook.sheets.build import Reader, groups
from handbook.sheets.document import Inline, Linked, Paragraph, Text

_GREYS: Final = {
    "bg": "#ffffff",
    "fg": "#000000",
    "muted": "#444444",
    "line": "#444444",
    "surface": "#f4f4f4",
    "surface-alt": "#e4e4e4",
    "border": "#000000",
    "accent": "#000000",
}


@dataclass(frozen=True)
class Heading:
    """A heading of a page. level: 2 for its sections."""

    level: int
    c: tuple[Inline, ...]
    t: Literal["heading"] = "heading"


@dataclass(frozen=True)
class Framed:
    """A block with blocks inside. kind: "fold", with the title of a folded answer, or "quote"."""

    kind: Literal["fold", "quote"]
    title: tuple[Inline, ...]
    blocks: tuple[Any, ...]
    t: Literal["framed"] = "framed"


@dataclass(frozen=True)
class Drawing:
    """A figure, a frame of one, or a diagram. width: in units of the web page."""

    svg: str
    alt: str
    caption: str
    width: float
    t: Literal["drawing"] = "drawing"


@dataclass(frozen=True)
class Row:
    """An item of a list. to: the label of the chapter it leads to, of which the number of the page is printed."""

    c: tuple[Inline, ...]
    to: str = ""


@dataclass(frozen=True)
class RowList:
    """A list of what the front matter names."""

    rows: tuple[Row, ...]
    ordered: bool
    t: Literal["rows"] = "rows"


class PageReader(Reader):
    """Turns the tokens of a whole page into blocks. resolve: see Linked; None for a link that leads nowhere."""

    def __init__(self, first_line: int, snippets: SnippetTexts, resolve: Callable[[str], str | None]) -> None:
        super().__init__(first_line, snippets)
        self._resolve = resolve

    def linked(self, inner: tuple[Inline, ...], target: str) -> tuple[Inline, ...]:
        to = self._resolve(target)
        return (Linked(inner, to),) if to else inner

    def page(self, tokens: Sequence[Token]) -> tuple[Any, ...]:
        """Return all blocks of a page."""
        return tuple(block for group in groups(tokens) for block in self._page_blocks(group))

    def _page_blocks(self, group: Sequence[Token]) -> tuple[Any, ...]:
        opening = group[0]
        match opening.type:
            case "heading_open":
                return (Heading(int(opening.tag[1]), self.paragraph(group[1]).c),)
            case "admonition_open":
                title: tuple[Inline, ...] = ()
                inside = group[1:-1]
                if inside and inside[0].type == "admonition_title_open":
                    title, inside = self.paragraph(inside[1]).c, inside[3:]
                return (Framed("fold", title, self.page(inside)),)
            case "blockquote_open":
                return (Framed("quote", (), self.page(group[1:-1])),)
            case "html_block" | "hr":
                return ()  # the mark that ends the excerpt of a post
            case "fence" if opening.info.strip() == "mermaid":
                return self._diagram(opening.content)
            case "fence" if opening.info.strip() == "figure":
                return self._figure(filled(opening.content, self.snippets), self.line(opening))
        block = self.block(group)
        return (block,) if block else ()

    def _diagram(self, source: str) -> tuple[Any, ...]:
        try:
            svg = draw(source)
        except DiagramError:
            return ()
        root = etree.fromstring(with_role_colours(svg, _GREYS).encode())
        root.set("font-family", PRINT_FONT)
        root.set("font-size", "16")
        words = [root.find(f"{NAMESPACE}{tag}") for tag in ("title", "desc")]
        alt = ". ".join((word.text or "").strip().rstrip(".") for word in words if word is not None)
        svg = etree.tostring(root, encoding="unicode")
        return (Drawing(svg, alt, "", float(str(root.get("width", WIDTH)))),)

    def _figure(self, source: str, line: int) -> tuple[Any, ...]:
        fields, svg = fence_parts(source)
        if not svg or figure_fault(svg):
            self.refuse("this figure", line)
            return ()
        caption, alt = fields.get("caption", ""), fields.get("alt", "")
        if not is_stepped(svg):
            return (Drawing(printed_svg(svg), alt, caption, WIDTH),)
        frames = etree.fromstring(svg.encode()).findall(f"{NAMESPACE}svg")
        shown = sorted({0, len(frames) // 2, len(frames) - 1})
        found = []
        for place in shown:
            frame = frames[place]
            title = frame.find(f"{NAMESPACE}title")
            says = "" if title is None else title.text or ""
            for name in ("y", "width", "height"):
                frame.attrib.pop(name, "")
            frame.set("font-family", "sans-serif")
            frame.set("font-size", "14")
            drawn = printed_svg(etree.tostring(frame, encoding="unicode", with_tail=False))
            found.append(Drawing(drawn, alt if place == 0 else says, says, WIDTH))
        return (*found, Paragraph((Text(caption),), line))
