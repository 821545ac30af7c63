"""From the Markdown of a short answer to the blocks of a sheet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from handbook.markup.figures import fence_parts, figure_fault, is_stepped, printed_svg
from handbook.model.sources import Fence, SnippetTexts
from handbook.parse.includes import embedded_text
from handbook.sheets.document import (
    Block,
    Break,
    Code,
    Formula,
    Inline,
    Listing,
    Paragraph,
    Picture,
    Points,
    Span,
    Table,
    Text,
)
from handbook.sheets.formula_tree import formula_tree

FONT = "Handbook Sans"  # as the template names it
SPANS = {"strong_open": "b", "em_open": "i", "s_open": "x"}


@dataclass(frozen=True)
class NotSettable:
    """Something that a sheet cannot show. line: its line in the page."""

    message: str
    line: int


@dataclass
class Reader:
    """Turns tokens of one page into blocks; what cannot be set is left out and named in `faults`.

    first_line: the line of the file on which the page's body starts.
    """

    first_line: int
    snippets: SnippetTexts
    faults: list[NotSettable] = field(default_factory=list)

    def blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """Return the blocks of a section."""
        return tuple(block for group in _groups(tokens) if (block := self._block(group)))

    def paragraph(self, token: Token) -> Paragraph:
        """Return the text of an inline token."""
        line = self._line(token)
        return Paragraph(self._inlines(token.children or [], line), line)

    def _block(self, group: Sequence[Token]) -> Block | None:
        opening = group[0]
        line = self._line(opening)
        match opening.type:
            case "paragraph_open":
                return self.paragraph(group[1])
            case "math_block":
                return self._formula(opening.content, line, display=True)
            case "fence":
                fence = Fence(opening.info.strip(), opening.content.rstrip("\n"), line, closed=True)
                code = embedded_text(fence, self.snippets).rstrip("\n").expandtabs(4)
                if fence.language == "figure":
                    return self._picture(code, line)
                if code.strip():
                    return Listing(code, fence.language, line)
                self._refuse("an empty fence", line)
            case "bullet_list_open" | "ordered_list_open":
                items = tuple(self.blocks(item[1:-1]) for item in _groups(group[1:-1]))
                start = int(opening.attrs.get("start", 1))
                if not all(items):
                    self._refuse("an empty item of a list", line)
                return Points(tuple(filter(None, items)), opening.type.startswith("ordered"), start, line)
            case "table_open":
                return self._table(group, line)
            case kind:
                self._refuse(f"this {kind.removesuffix('_open').replace('_', ' ')}", line)
        return None

    def _picture(self, source: str, line: int) -> Picture | None:
        fields, svg = fence_parts(source)
        if svg and not figure_fault(svg) and not is_stepped(svg):
            return Picture(svg, printed_svg(svg, FONT), fields.get("caption", ""), fields.get("alt", ""), line)
        self._refuse("a figure in steps" if is_stepped(svg) else "this figure", line)
        return None

    def _table(self, tokens: Sequence[Token], line: int) -> Table:
        rows: list[list[tuple[Inline, ...]]] = []
        align: list[str] = []
        for token in tokens:
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "th_open":
                align.append(str(token.attrs.get("style", "")).removeprefix("text-align:") or "left")
            elif token.type == "inline":
                rows[-1].append(self.paragraph(token).c)
        return Table(tuple(map(tuple, rows)), tuple(align), line)

    def _inlines(self, tokens: Sequence[Token], line: int) -> tuple[Inline, ...]:
        open_spans: list[tuple[str, list[Inline]]] = [("", [])]
        for token in tokens:
            found = open_spans[-1][1]
            match token.type:
                case "text":
                    found += [Text(typographic(token.content, after=_ends_in_a_word(found)))] if token.content else []
                case "softbreak":
                    found.append(Text("\n"))
                    line += 1
                case "hardbreak":
                    found.append(Break())
                    line += 1
                case "code_inline":
                    found.append(Code(unicodedata.normalize("NFC", token.content)))
                case "math_inline" | "math_inline_double":
                    formula = self._formula(token.content, line, display=token.type.endswith("double"))
                    found += [formula] if formula else []
                case "strong_open" | "em_open" | "s_open":
                    open_spans.append((SPANS[token.type], []))
                case "strong_close" | "em_close" | "s_close":
                    name, inner = open_spans.pop()
                    open_spans[-1][1].append(_span(name, inner))
                case "link_open" | "link_close":
                    pass  # a follow-up may link; paper shows its text
                case kind:
                    self._refuse(f"this {kind.removesuffix('_inline')}", line)
        return tuple(open_spans[0][1])

    def _formula(self, tex: str, line: int, *, display: bool) -> Formula | None:
        try:
            return Formula(tex.strip(), formula_tree(tex.strip(), display=display), line, display)
        except ValueError as error:
            self._refuse(f'the formula "{tex.strip()}": {error}', line)
            return None

    def _refuse(self, message: str, line: int) -> None:
        self.faults.append(NotSettable(message, line))

    def _line(self, token: Token) -> int:
        return self.first_line + (token.map or [0])[0]


def _groups(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield each top-level block as its tokens, from opening to closing."""
    depth, start = 0, 0
    for position, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : position + 1]
            start = position + 1


def _ends_in_a_word(parts: Sequence[Inline]) -> bool:
    last = parts[-1] if parts else Break()
    return not isinstance(last, Break) and not (isinstance(last, Text) and last.s.endswith((" ", "\n", "(")))


def typographic(text: str, *, after: bool = False) -> str:
    """Return the text with curly quotation marks and composed letters. after: it follows a word directly."""
    text = unicodedata.normalize("NFC", text)
    opening = r"(^|[\s(\[–—])" if not after else r"([\s(\[–—])"
    text = re.sub(opening + '"', r"\1“", text).replace('"', "”")
    return re.sub(opening + "'", r"\1‘", text).replace("'", "’")


def _span(name: str, inner: list[Inline]) -> Span:
    return Span("b" if name == "b" else "i" if name == "i" else "x", tuple(inner))
