"""From a topic of the catalogue to the sheet that is printed: its entries, and the blocks of their short answers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Literal
from urllib.parse import urljoin, urlsplit

from markdown_it.token import Token

from handbook.cache import Cache, code_key, key_of
from handbook.markup.figures import fence_parts, figure_fault, is_stepped, printed_svg
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import FOLLOW_UPS, LISTEN, SHORT
from handbook.model.records import Question, Topic
from handbook.model.sources import INCLUDE, Fence, SnippetTexts
from handbook.parse.git_history import EVERYTHING
from handbook.parse.includes import embedded_text, filled
from handbook.parse.text import follow_ups
from handbook.sheets.document import (
    Block,
    Break,
    Code,
    Entry,
    Formula,
    Inline,
    Listing,
    Paragraph,
    Picture,
    Points,
    Sheet,
    Span,
    Table,
    Text,
)
from handbook.sheets.formula_tree import formula_tree

LICENCE = "CC BY 4.0"
SPANS: dict[str, Literal["b", "i", "x"]] = {"strong": "b", "em": "i", "s": "x"}
SIGNS = ("Weak", "Solid", "Strong", "Red flag")


def make_sheets(
    catalogue: Catalogue, results: Cache, *, site: str, site_url: str, dates: Mapping[str, date]
) -> dict[str, Sheet]:
    """Return the sheet of every topic that has one, by slug. Parts that cannot be set are left out.

    results: where the entries of unchanged questions are found; site: the name of the site; site_url: its address,
    empty where unknown; dates: when each path last changed, and under EVERYTHING when anything did.
    """
    printed = (topic for topic in catalogue.topics if printed_questions(catalogue, topic))
    return {topic.slug: make_sheet(catalogue, topic, results, site, site_url, dates) for topic in printed}


def make_sheet(
    catalogue: Catalogue, topic: Topic, results: Cache, site: str, site_url: str, dates: Mapping[str, date]
) -> Sheet:
    """Return the sheet of one topic that has questions to print."""
    questions = printed_questions(catalogue, topic)
    entries = (entry_of(catalogue, topic, question, results)[0] for question in questions)
    address = urljoin(site_url, topic.url) if site_url else ""
    return Sheet(
        topic=topic.slug,
        title=topic.title,
        tagline=typographic(topic.tagline),
        site=site,
        address=address.removeprefix(f"{urlsplit(address).scheme}://").rstrip("/"),
        qr=_qr(address),
        edition=_edition(topic, questions, dates).isoformat(),
        licence=LICENCE,
        sections=topic.sections,
        entries=tuple(replace(entry, url=urljoin(site_url, f"q/{entry.id}/") if site_url else "") for entry in entries),
    )


def printed_questions(catalogue: Catalogue, topic: Topic) -> list[Question]:
    """Return the questions on a topic's sheet, in reading order."""
    return [question for question in catalogue.by_topic[topic.slug] if question.sheet != "never"]


def entry_of(
    catalogue: Catalogue, topic: Topic, question: Question, results: Cache
) -> tuple[Entry, tuple[NotSettable, ...]]:
    """Return the question as the sheet prints it, without its address, and the parts that had to be left out."""
    section = topic.sections.index(question.section) if question.section in topic.sections else 0
    text = filled(question.body.text, catalogue.snippets)
    place = question.body.first_line, question.matter.line(("cue",))
    key = key_of(code_key(), question.path, question.id, question.cue, question.sheet, section, place, text)
    return results.get("entries", key, partial(_make_entry, catalogue, question, section))


def _make_entry(catalogue: Catalogue, question: Question, section: int) -> tuple[Entry, tuple[NotSettable, ...]]:
    reader = Reader(question.body.first_line, catalogue.snippets)
    entry = Entry(
        id=question.id,
        cue=typographic(question.cue),
        cue_line=question.matter.line(("cue",)),
        must=question.sheet == "must",
        section=section,
        url="",
        path=question.path,
        body=reader.blocks(question.body.tokens(SHORT)),
        follow_ups=tuple(map(reader.paragraph, _follow_up_titles(question.body.tokens(FOLLOW_UPS)))),
        signs=tuple((name, reader.paragraph(text)) for name, text in _signs(question.body.tokens(LISTEN))),
    )
    return entry, tuple(reader.faults)


def _follow_up_titles(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the text of each folded question in a section."""
    opened = {id(token) for token in follow_ups(tokens)}
    for i, token in enumerate(tokens):
        if id(token) in opened and i + 2 < len(tokens) and tokens[i + 1].type == "admonition_title_open":
            yield tokens[i + 2]


def _signs(tokens: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """Yield the rows of the table that say how good an answer is."""
    cells = [token for token in tokens if token.type == "inline"]
    for name, text in pairwise(cells):
        if name.content.strip() in SIGNS and name.map == text.map:
            yield name.content.strip(), text


def _edition(topic: Topic, questions: list[Question], dates: Mapping[str, date]) -> date:
    """Return the last day on which anything on the sheet changed, as far as git or the questions' own dates tell."""
    sources = [topic.path, *(question.path for question in questions)]
    sources += [f"snippets/{target.split(':')[0]}" for question in questions for target in _short_includes(question)]
    known = [dates[path] for path in sources if path in dates]
    if not known and EVERYTHING in dates:
        return dates[EVERYTHING]
    return max(known or [question.reviewed for question in questions], default=date.min)


def _short_includes(question: Question) -> list[str]:
    rows = [row for token in question.body.tokens(SHORT) if token.type == "fence" for row in token.content.split("\n")]
    return [match["target"] for row in rows if (match := INCLUDE.match(row))]


def _qr(address: str) -> tuple[str, ...]:
    """Return the modules of the QR code, row by row, as 0 and 1."""
    if not address:
        return ()
    import segno  # loads much, and only sheets with an address need it

    return tuple("".join(map(str, row)) for row in segno.make(address, error="m", micro=False).matrix)


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
        return tuple(block for group in groups(tokens) if (block := self.block(group)))

    def paragraph(self, token: Token) -> Paragraph:
        """Return the text of an inline token."""
        line = self.line(token)
        return Paragraph(self._inlines(token.children or [], line), line)

    def linked(self, inner: tuple[Inline, ...], target: str) -> tuple[Inline, ...]:
        """Return the text of a link. A follow-up may link; a sheet shows its text."""
        return inner

    def block(self, group: Sequence[Token]) -> Block | None:
        opening = group[0]
        line = self.line(opening)
        match opening.type:
            case "paragraph_open":
                return self.paragraph(group[1])
            case "math_block":
                return self._formula(opening.content, line, display=True)
            case "fence":
                fence = Fence(opening.info.strip(), opening.content.rstrip("\n"), line, closed=True)
                code = embedded_text(fence, self.snippets).rstrip("\n").expandtabs(4)
                if fence.language == "figure":
                    return self.picture(code, line)
                if code.strip():
                    return Listing(code, fence.language, line)
                self.refuse("an empty fence", line)
            case "bullet_list_open" | "ordered_list_open":
                items = tuple(self.blocks(item[1:-1]) for item in groups(group[1:-1]))
                start = int(opening.attrs.get("start", 1))
                if not all(items):
                    self.refuse("an empty item of a list", line)
                return Points(tuple(filter(None, items)), opening.type.startswith("ordered"), start, line)
            case "table_open":
                return self._table(group, line)
            case kind:
                self.refuse(f"this {kind.removesuffix('_open').replace('_', ' ')}", line)
        return None

    def picture(self, source: str, line: int) -> Picture | None:
        fields, svg = fence_parts(source)
        if svg and not figure_fault(svg) and not is_stepped(svg):
            return Picture(svg, printed_svg(svg), fields.get("caption", ""), fields.get("alt", ""), line)
        self.refuse("a figure in steps" if is_stepped(svg) else "this figure", line)
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
        open_spans: list[list[Inline]] = [[]]
        targets: list[str] = []
        for token in tokens:
            found = open_spans[-1]
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
                    open_spans.append([])
                case "strong_close" | "em_close" | "s_close":
                    inner = tuple(open_spans.pop())
                    open_spans[-1].append(Span(SPANS[token.type.removesuffix("_close")], inner))
                case "link_open":
                    open_spans.append([])
                    targets.append(str(token.attrs.get("href", "")))
                case "link_close":
                    inner = tuple(open_spans.pop())
                    open_spans[-1] += self.linked(inner, targets.pop())
                case kind:
                    self.refuse(f"this {kind.removesuffix('_inline')}", line)
        return tuple(open_spans[0])

    def _formula(self, tex: str, line: int, *, display: bool) -> Formula | None:
        try:
            return Formula(tex.strip(), formula_tree(tex.strip(), display=display), line, display)
        except ValueError as error:
            self.refuse(f'the formula "{tex.strip()}": {error}', line)
            return None

    def refuse(self, message: str, line: int) -> None:
        self.faults.append(NotSettable(message, line))

    def line(self, token: Token) -> int:
        return self.first_line + (token.map or [0])[0]


def groups(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
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
