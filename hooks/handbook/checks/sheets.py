"""What of the pages cannot be printed on a sheet: by reading (HB601, HB602) and by setting it (HB603, HB604)."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence

from handbook.cache import Cache
from handbook.markup.figures import words_in
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Question, Topic
from handbook.model.sources import Place
from handbook.sheets.build import entry_of, make_sheet, printed_questions
from handbook.sheets.document import (
    Block,
    Break,
    Code,
    Entry,
    Formula,
    Inline,
    Linked,
    Listing,
    Paragraph,
    Picture,
    Points,
    Sheet,
    Span,
)
from handbook.sheets.formula_tree import characters
from handbook.sheets.print_fonts import Family, characters_of

Typeset = Callable[[Sheet], list[Problem]]
# The sheet that is checked keeps room for an address and its code; its site need not exist.
ADDRESS = "https://handbook.example/"
PrintedText = tuple[str, Family, int]  # a text, the font that sets it, its line


def unprintable_problems(catalogue: Catalogue, topic: Topic, results: Cache) -> list[Problem]:
    """Return what the sheet of a topic has no means or no characters for. results: where entries are kept."""
    problems: list[Problem] = []
    for question in printed_questions(catalogue, topic):
        entry, refused = entry_of(catalogue, topic, question, results)
        for part in refused:
            message = f"the sheet cannot set {part.message}"
            problems.append(Problem(question.path, part.line, "HB601", message, "write it more simply; it is printed"))
        problems += _missing_characters(question.path, _entry_texts(question, entry))
    if catalogue.by_topic[topic.slug]:
        sections = ((("sections", number), name.upper()) for number, name in enumerate(topic.sections))
        places: list[tuple[Place, str]] = [(("title",), topic.title), (("tagline",), topic.tagline), *sections]
        texts: list[PrintedText] = [(text, "sans", topic.matter.line(place)) for place, text in places]
        problems += _missing_characters(topic.path, texts)
    return problems


def layout_problems(
    catalogue: Catalogue, typeset: Typeset, others: Collection[Problem], only: Callable[[str], bool]
) -> Iterator[Problem]:
    """Yield what does not fit on the sheets of the topics that `only` names a page of.

    A topic is set only if none of `others` is in its pages or snippets: one fault gives one problem.
    """
    for topic in catalogue.topics:
        questions = printed_questions(catalogue, topic)
        folders = (f"docs/questions/{topic.slug}/", f"snippets/{topic.slug}/")
        if not questions or any(problem.path.startswith(folders) for problem in others):
            continue
        if any(only(record.path) for record in (topic, *questions)):
            yield from typeset(make_sheet(catalogue, topic, Cache(), "ML Interview Handbook", ADDRESS, {}))


def _missing_characters(path: str, texts: Sequence[PrintedText]) -> Iterator[Problem]:
    """Name the characters that the fonts lack, and marks that do not combine with a letter of the fonts."""
    named: set[str] = set()
    for text, family, line in texts:
        for character in sorted(set(text) - named):
            combining = unicodedata.combining(character)
            if character not in characters_of(family) or (family != "math" and combining):
                named.add(character)
                shown = ascii(character) if combining else repr(character)
                name = unicodedata.name(character, "unnamed")
                message = f"the print fonts lack {shown} (U+{ord(character):04X}, {name})"
                yield Problem(path, line, "HB602", message, "write it in words, or as a formula")


def _entry_texts(question: Question, entry: Entry) -> list[PrintedText]:
    blocks: list[Block] = [*entry.body, *entry.follow_ups, *(text for _, text in entry.signs)]
    cue: PrintedText = (entry.cue, "sans", question.matter.line(("cue",)))
    return [cue, *(text for block in blocks for text in _block_texts(block))]


def _block_texts(block: Block) -> Iterator[PrintedText]:
    match block:
        case Paragraph():
            yield from _inline_texts(block.c, block.line)
        case Formula():
            yield from _inline_texts([block], block.line)
        case Listing():
            for offset, row in enumerate(block.s.split("\n"), 1):
                yield row, "mono", block.line + offset
        case Picture():
            yield "".join(words_in(block.svg)), "sans", block.line
        case Points():
            for item in block.items:
                for inner in item:
                    yield from _block_texts(inner)
        case _:
            for number, cells in enumerate(block.rows):
                for cell in cells:
                    yield from _inline_texts(cell, block.line + number + (number > 0))


def _inline_texts(inlines: Sequence[Inline], line: int) -> Iterator[PrintedText]:
    for part in inlines:
        match part:
            case Formula():
                yield characters(part.tree), "math", part.line
            case Code():
                yield part.s, "mono", line
            case Span() | Linked():
                yield from _inline_texts(part.c, line)
            case Break():
                line += 1
            case _:
                yield part.s.strip("\n"), "sans", line
                line += part.s == "\n"
