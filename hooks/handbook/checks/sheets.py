"""What of the pages cannot be printed, as far as it shows without typesetting: `./handbook check` reports it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Question, Topic
from handbook.sheets.document import Block, Break, Code, Entry, Formula, Inline, Listing, Paragraph, Points, Span, Table
from handbook.sheets.entry import make_entry, printed_questions
from handbook.sheets.formula_tree import characters
from handbook.sheets.short_answer import NotSettable
from handbook.sheets.width_estimates import (
    ASIDE,
    COLUMN,
    CUE,
    FIRST_COLUMN,
    LARGEST,
    LEAF,
    LEAST,
    MM,
    SMALLEST,
    advances,
    entry_height,
    formula_width,
    table_width,
    text_width,
    widest_word,
)

SHRUNK = 0.7  # a formula set apart may be set that much smaller
POINT, NUMBER, ARROW, ID = 4 * MM, 6 * MM, 5 * MM, 10.5 * MM  # what stands beside the text
HEADING = 1.05  # a section's name is set in spaced capitals
TITLE = 100 * MM / 21  # em: what the head leaves at least
TAGLINE = 100 * MM / 9

SHOWN = 80  # characters

Measured = tuple[str, str, int]  # a text, the family that sets it, its line
Told = tuple[int, str, str, str]  # a line, a rule, what is wrong, how to mend it


def printable_problems(catalogue: Catalogue, only: Callable[[str], bool] = lambda path: True) -> Iterator[Problem]:
    """Yield everything that the sheets cannot hold on the pages that `only` names."""
    for topic in catalogue.topics:
        questions, whole = printed_questions(catalogue, topic), only(topic.path)
        must: list[Entry] = []
        for question in questions:
            if whole or only(question.path):
                entry, faults = make_entry(catalogue, topic, question)
                must += [entry] * entry.must
                yield from (Problem(question.path, *told) for told in _once(_entry_told(question, entry, faults)))
        if whole and questions:
            yield from (Problem(topic.path, *told) for told in _once(_topic_told(topic, must)))


def _once(told: Iterator[Told]) -> Iterable[Told]:
    """Return what is said, the same thing only where it stands first."""
    found: dict[tuple[str, str], Told] = {}
    for one in told:
        found.setdefault(one[1:3], one)
    return found.values()


def _entry_told(question: Question, entry: Entry, faults: Sequence[NotSettable]) -> Iterator[Told]:
    for fault in faults:
        yield fault.line, "HB601", f"the sheet cannot set {fault.message}", "write it with plainer means; it is printed"
    cue = question.matter.line(("cue",))
    beside = [*entry.follow_ups, *(said for _, said in entry.signs)]
    blocks: list[Block] = [*entry.body, *beside]
    yield from _lacking([(entry.cue, "sans", cue), *(text for block in blocks for text in _block_texts(block))])
    yield from _wide_text(entry.cue, cue, (COLUMN - ID) / (LARGEST * CUE))
    for block in entry.body:
        yield from _wide(block, COLUMN)
    if entry_height(entry) > FIRST_COLUMN:
        yield _too_wide("the short answer", entry.body[0].line, "shorten its table or list", fits="is too tall")
    for paragraph in beside:
        yield from _wide(paragraph, (COLUMN - ARROW) / ASIDE)


def _topic_told(topic: Topic, must: Sequence[Entry]) -> Iterator[Told]:
    title, tagline = topic.matter.line(("title",)), topic.matter.line(("tagline",))
    sections = [(section, topic.matter.line(("sections", n))) for n, section in enumerate(topic.sections)]
    rows = [(topic.title, "sans", title), (topic.tagline, "sans", tagline)]
    yield from _lacking([*rows, *((name.upper(), "sans", line) for name, line in sections)])
    yield from _wide_text(topic.title, title, TITLE)
    yield from _wide_text(topic.tagline, tagline, TAGLINE)
    for name, line in sections:
        yield from _wide_text(name.upper(), line, COLUMN / LARGEST / HEADING)
    if sum(map(entry_height, must)) > LEAF:
        message = f'the "must" questions of {topic.title} do not fit on two pages at {SMALLEST} pt'
        yield 1, "HB604", message, 'set some of them to "sheet: should", or shorten them'


def _lacking(texts: Iterable[Measured]) -> Iterator[Told]:
    """Name the characters that the fonts lack; a mark that joins no letter of theirs is one, too."""
    for text, family, line in texts:
        known = advances(family)
        for character in sorted(set(text)):
            if character not in known or (family != "math" and unicodedata.combining(character)):
                name = unicodedata.name(character, "unnamed")
                shown = ascii(character) if unicodedata.combining(character) else repr(character)
                message = f"the print fonts lack {shown} (U+{ord(character):04X}, {name})"
                yield line, "HB602", message, "write it in words, or as a formula"


def _wide(block: Block, room: float) -> Iterator[Told]:
    """Name what cannot fit into that many points at the largest size."""
    match block:
        case Paragraph():
            yield from _wide_inlines(block.c, block.line, room)
        case Formula():
            if formula_width(block.tree) * LARGEST * SHRUNK > room:
                yield _too_wide(f"the formula {block.tex}", block.line, "break it into lines, or shorten it")
        case Listing():
            row = max(block.s.split("\n"), key=lambda row: text_width(row, "mono"))
            if text_width(row, "mono") * LEAST > room - 1.5 * MM:
                yield _too_wide(f'the code, at "{row.strip()}"', block.line, "break that line")
        case Points():
            for item in block.items:
                for inner in item:
                    yield from _wide(inner, room - (NUMBER if block.ordered else POINT))
        case Table():
            if table_width(block) > room:
                yield _too_wide("the table", block.line, "shorten its longest words, or leave out a column")


def _wide_inlines(parts: Sequence[Inline], line: int, room: float) -> Iterator[Told]:
    for formula in _formulas(parts):
        if formula_width(formula.tree) * LARGEST > room:
            yield _too_wide(f"the formula {formula.tex}", formula.line, "set it apart, or shorten it")
    width, word = widest_word([part for part in parts if not isinstance(part, Formula)])
    if width * LARGEST > room:
        yield _too_wide(f'"{word}"', line, "break it, or shorten it")


def _wide_text(text: str, line: int, room: float) -> Iterator[Told]:
    """room: in em."""
    word = max(text.split(), key=lambda word: text_width(word, "sans"))
    if text_width(word, "sans") > room:
        yield _too_wide(f'"{word}"', line, "break it, or shorten it")


def _too_wide(message: str, line: int, fix: str, *, fits: str = "is too wide") -> Told:
    shown = message if len(message) <= SHOWN else message[:SHOWN] + "…"
    return line, "HB603", f"{shown} {fits} for a column of the sheet", fix


def _formulas(parts: Sequence[Inline]) -> Iterator[Formula]:
    for part in parts:
        if isinstance(part, Formula):
            yield part
        elif isinstance(part, Span):
            yield from _formulas(part.c)


def _block_texts(block: Block) -> Iterator[Measured]:
    match block:
        case Paragraph():
            yield from _inline_texts(block.c, block.line)
        case Formula():
            yield from _inline_texts([block], block.line)
        case Listing():
            for offset, row in enumerate(block.s.split("\n"), 1):
                yield row, "mono", block.line + offset
        case Points():
            for item in block.items:
                for inner in item:
                    yield from _block_texts(inner)
        case _:
            for number, cells in enumerate(block.rows):
                for cell in cells:
                    yield from _inline_texts(cell, block.line + number + (number > 0))


def _inline_texts(inlines: Sequence[Inline], line: int) -> Iterator[Measured]:
    for part in inlines:
        match part:
            case Formula():
                yield characters(part.tree), "math", part.line
            case Code():
                yield part.s, "mono", line
            case Span():
                yield from _inline_texts(part.c, line)
            case Break():
                line += 1
            case _:
                yield part.s.strip("\n"), "sans", line
                line += part.s == "\n"
