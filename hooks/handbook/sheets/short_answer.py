"""Markdown to the blocks of a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from handbook.content.body import Fence, parse_tokens
from handbook.content.embeds import Snippets, embedded_text
from handbook.sheets.document import Block, Break, Code, Formula, Inline, Listing, Paragraph, Points, Span, Table, Text
from handbook.sheets.formula_tree import formula_tree

SPANS = {"strong_open": "b", "em_open": "i", "s_open": "x"}


class NotSettable(ValueError):
    """Something that a sheet cannot show. line: where it stands in the page."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


def blocks(tokens: Sequence[Token], first_line: int, snippets: Snippets) -> tuple[Block, ...]:
    """Turn the tokens of a short answer into blocks. first_line: of the page's body. Raises NotSettable."""
    return _Reader(first_line, snippets).blocks(tokens)


def inlines(text: str, line: int) -> tuple[Inline, ...]:
    """Parse one line of Markdown. Raises NotSettable."""
    tokens = parse_tokens(text)
    return _inlines([child for token in tokens if token.type == "inline" for child in token.children or []], line)


class _Reader:
    def __init__(self, first_line: int, snippets: Snippets) -> None:
        self.first_line, self.snippets = first_line, snippets

    def blocks(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        return tuple(block for group in _groups(tokens) for block in self._block(group))

    def _block(self, group: Sequence[Token]) -> Iterator[Block]:
        opening = group[0]
        line = self.first_line + (opening.map or [0])[0]
        match opening.type:
            case "paragraph_open":
                yield Paragraph(_inlines(group[1].children or [], line), line)
            case "math_block":
                yield _formula(opening.content, line, display=True)
            case "fence":
                fence = Fence(opening.info.strip(), opening.content.rstrip("\n"), line, closed=True)
                yield Listing(embedded_text(fence, self.snippets).rstrip("\n").expandtabs(4), fence.language, line)
            case "bullet_list_open" | "ordered_list_open":
                items = tuple(self.blocks(item[1:-1]) for item in _groups(group[1:-1]))
                start = int(opening.attrs.get("start", 1))
                yield Points(items, opening.type.startswith("ordered"), start, line)
            case "table_open":
                yield _table(group, line)
            case kind:
                raise NotSettable(kind.removesuffix("_open").replace("_", " "), line)


def _groups(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield each top-level block as its tokens, from opening to closing."""
    depth, start = 0, 0
    for position, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            yield tokens[start : position + 1]
            start = position + 1


def _table(tokens: Sequence[Token], line: int) -> Table:
    rows: list[list[tuple[Inline, ...]]] = []
    align: list[str] = []
    row_line = line
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
            row_line = line + (token.map or [0])[0] - (tokens[0].map or [0])[0]
        elif token.type == "th_open":
            align.append(str(token.attrs.get("style", "")).removeprefix("text-align:") or "left")
        elif token.type == "inline":
            rows[-1].append(_inlines(token.children or [], row_line))
    return Table(tuple(map(tuple, rows)), tuple(align), line)


def _inlines(tokens: Sequence[Token], line: int) -> tuple[Inline, ...]:
    open_spans: list[tuple[str, list[Inline]]] = [("", [])]
    for token in tokens:
        found = open_spans[-1][1]
        match token.type:
            case "text":
                found += [Text(typographic(token.content, after=_ends_in_a_word(found)))] if token.content else []
            case "softbreak":
                found.append(Text(" "))
                line += 1
            case "hardbreak":
                found.append(Break())
                line += 1
            case "code_inline":
                found.append(Code(token.content))
            case "math_inline" | "math_inline_double":
                found.append(_formula(token.content, line, display=token.type.endswith("double")))
            case "strong_open" | "em_open" | "s_open":
                open_spans.append((SPANS[token.type], []))
            case "strong_close" | "em_close" | "s_close":
                name, inner = open_spans.pop()
                open_spans[-1][1].append(_span(name, inner))
            case "link_open" | "link_close":
                pass  # a follow-up may link; paper shows its text
            case kind:
                raise NotSettable(kind.removesuffix("_inline"), line)
    return tuple(open_spans[0][1])


def _ends_in_a_word(parts: Sequence[Inline]) -> bool:
    last = parts[-1] if parts else Break()
    return not isinstance(last, Break) and not (isinstance(last, Text) and last.s.endswith((" ", "(")))


def typographic(text: str, *, after: bool = False) -> str:
    """Return the text with printers' quotation marks. after: a word stands directly before it."""
    opening = r"(^|[\s(\[–—])" if not after else r"([\s(\[–—])"
    text = re.sub(opening + '"', r"\1“", text).replace('"', "”")
    return re.sub(opening + "'", r"\1‘", text).replace("'", "’")


def _span(name: str, inner: list[Inline]) -> Span:
    return Span("b" if name == "b" else "i" if name == "i" else "x", tuple(inner))


def _formula(tex: str, line: int, *, display: bool) -> Formula:
    try:
        return Formula(tex.strip(), formula_tree(tex.strip(), display=display), line, display)
    except ValueError as error:
        raise NotSettable(f'the formula "{tex.strip()}": {error}', line) from None
