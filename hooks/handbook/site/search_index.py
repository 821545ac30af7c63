"""The words of a page and what each is worth there, packed for the search of `docs/assets/search-ranking.js`.

The scores are those of BM25F (Robertson, Zaragoza and Taylor, 2004): a word counts by the fields it stands in, and less
in a field that is longer than usual. The script adds how rare the word is. What a field usually holds is a constant
here, so the words of a page depend on that page alone and can be kept in the cache.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final


@dataclass(frozen=True)
class Field:
    """A kind of text. boost: what a word in it is worth; usual: how many words it holds on average.

    slope: from 0 to 1, how much a longer text thins its words out.
    """

    boost: float
    usual: int
    slope: float = 0.5


# The page's own fields are in the first file that a search loads, the text below the headings is in the second.
OWN: Final = {
    "title": Field(6, 14),
    "names": Field(5, 24),
    "cue": Field(4, 6),
    "short": Field(2, 40),
    "section": Field(1.5, 3),
    "place": Field(1, 3),
    "level": Field(0.5, 2),
}
TEXT: Final = {
    "heading": Field(0.75, 12),
    "asked": Field(0.75, 35),
    "body": Field(0.25, 330, slope=0.75),
    "sources": Field(0.2, 25, slope=0.75),
    "code": Field(0.075, 60, slope=0.75),
}
STOP_WORDS: Final = frozenset(
    "a about all am an and any are as at be because been between but by can could did difference do does doesnt "
    "explain explained for from get gets getting had has have how i if in into is it its know many me much my need "
    "needs of on or our question questions should so than that the their them then there these they this those to too "
    "up us use using versus vs was we went were what when where which who whom why will with work works would "
    "you your".split()
)
LONGEST: Final = 28  # characters of a word; longer ones are numbers and addresses
STEPS: Final = 15  # weights are kept in so many steps, 2^(1/1.6) apart
LEAST: Final = 0.05
SATURATION: Final = 1.6  # the weight that is worth half of what a word can be worth
MOST_TELLING: Final = 200  # words of the text below a page's headings
FIRST: Final = 35  # the character of a packed 0: neither a blank nor a quotation mark

_BOUNDS = [LEAST * 2 ** ((step - 0.5) / 1.6) for step in range(1, STEPS + 1)]  # between one step and the next
_WORD = re.compile(r"c\+\+|[cf]#|[a-z0-9]+")
_JOINER = r"[-_./–‐]"
_CHUNK = re.compile(rf"[A-Za-z0-9+#]+(?:{_JOINER}[A-Za-z0-9+#]+)*")
_JOINED = re.compile(_JOINER)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_OWNER, _APOSTROPHE = re.compile(r"['’]s\b"), re.compile(r"['’]")


def plain_words(text: str) -> list[str]:
    """Return the words of a text as the script reads a query: lower case, without accents, apart at every sign."""
    return _WORD.findall(_folded(text).lower())


def words(text: str) -> Iterator[str]:
    """Yield the words of a text by which it is found.

    They are `plain_words`, the parts of names like CrashLoopBackOff, and what is joined by a hyphen, dot, stroke or low
    line as one word.
    """
    for chunk in _CHUNK.findall(_folded(text)):
        yield from _words_of(chunk)


def _counted(text: str) -> Mapping[str, int]:
    """Return how often each of the `words` of a text comes that tell pages apart."""
    found: dict[str, int] = {}
    for chunk, times in Counter(_CHUNK.findall(_folded(text))).items() if text else ():
        for word in _telling_words(chunk):
            found[word] = found.get(word, 0) + times
    return found


@lru_cache(maxsize=100_000)  # most chunks come many times
def _telling_words(chunk: str) -> tuple[str, ...]:
    return tuple(word for word in _words_of(chunk) if word not in STOP_WORDS and len(word) <= LONGEST)


def _words_of(chunk: str) -> tuple[str, ...]:
    found = _WORD.findall(chunk.lower())
    joined = ["".join(found)] if 1 < len(found) <= 4 else []
    names = (_CAMEL.split(name) for name in _JOINED.split(chunk))
    return (*found, *joined, *(part.lower() for parts in names if len(parts) > 1 for part in parts))


def _folded(text: str) -> str:
    if not text.isascii():
        text = _ACCENT.sub("", unicodedata.normalize("NFKD", text))
    return _APOSTROPHE.sub("", _OWNER.sub("", text))


@dataclass(frozen=True)
class Section:
    """A heading of a page and the text below it. anchor: its fragment, empty above the first one; asked: follow-ups."""

    anchor: str
    heading: str
    body: str
    asked: tuple[str, ...] = ()
    sources: str = ""
    code: str = ""


@dataclass(frozen=True)
class Weights:
    """What the words of a page are worth in it. own, text: of its own fields and of its sections, word to step.

    section: the number of the section in which a word of the text weighs most.
    """

    own: Mapping[str, int]
    text: Mapping[str, int]
    section: Mapping[str, int]


def weights_of(own: Mapping[str, str], sections: Sequence[Section]) -> Weights:
    """Return the weights of a page from its own fields and its sections."""
    sums: defaultdict[str, float] = defaultdict(float)
    for name, text in own.items():
        _add(sums, OWN[name], _counted(text))
    total: defaultdict[str, float] = defaultdict(float)
    best: dict[str, tuple[float, int]] = {}
    counts = {name: [_counted(_text_of(section, name)) for section in sections] for name in TEXT}
    lengths = {name: sum(sum(count.values()) for count in found) for name, found in counts.items()}
    for number in range(len(sections)):
        here: defaultdict[str, float] = defaultdict(float)
        for name, field in TEXT.items():
            _add(here, field, counts[name][number], length=lengths[name])
        for word, weight in here.items():
            total[word] += weight
            if weight > best.get(word, (0.0, 0))[0]:
                best[word] = (weight, number)
    section = {word: number for word, (_, number) in best.items()}
    return Weights({w: _step(v) for w, v in sums.items()}, {w: _step(v) for w, v in total.items()}, section)


def _text_of(section: Section, field: str) -> str:
    text: str | tuple[str, ...] = getattr(section, field)
    return text if isinstance(text, str) else " · ".join(text)


def _add(sums: defaultdict[str, float], field: Field, count: Mapping[str, int], *, length: int | None = None) -> None:
    """Add what the words of a field are worth. length: of the whole field, if the count is of a part of it."""
    long = (sum(count.values()) if length is None else length) / field.usual
    worth = field.boost / (1 - field.slope + field.slope * long)
    for word, times in count.items():
        sums[word] += worth * times


def _step(weight: float) -> int:
    return bisect(_BOUNDS, weight)


def telling(pages: Sequence[Weights]) -> list[dict[str, tuple[int, int]]]:
    """Return of each page the words of its text that tell it apart from others best, with step and section."""
    known_by = Counter(word for page in pages for word in page.text)
    rarity = {word: -math.log(1 + (len(pages) - n + 0.5) / (n + 0.5)) for word, n in known_by.items()}
    worth = [weight / (weight + SATURATION) for weight in (LEAST * 2 ** (step / 1.6) for step in range(STEPS + 1))]
    found = []
    for page in pages:
        best = sorted((worth[step] * rarity[word], word) for word, step in page.text.items())[:MOST_TELLING]
        found.append({word: (page.text[word], page.section[word]) for _, word in best})
    return found


def packed(found: Sequence[Mapping[str, tuple[int, ...]]]) -> tuple[str, str]:
    """Return the words of all pages, and for each word its pages with some numbers below 90 beside each.

    found: of each page, word to its numbers. Both texts are lists separated by blanks. A word is written without what
    it shares with the one before, whose length stands first. What belongs to a word is a run of characters in which
    `chr(FIRST + n)` is n: first the distances from page to page, then the first number of each page, then the next.
    """
    rows_of: defaultdict[str, list[tuple[int, ...]]] = defaultdict(list)
    for page, numbers in enumerate(found):
        for word, some in numbers.items():
            rows_of[word].append((page, *some))
    names, rows, before = [], [], ""
    for word in sorted(rows_of):
        same = _shared(word, before)
        names.append(chr(FIRST + same) + word[same:])
        before = word
        places, *columns = zip(*rows_of[word], strict=True)
        gaps = (page - last - 1 for last, page in zip((-1, *places), places, strict=False))
        rows.append("".join([chr(FIRST + n) for column in (gaps, *columns) for n in column]))
    return " ".join(names), " ".join(rows)


def _shared(word: str, before: str) -> int:
    """Return with how many letters both words begin."""
    most = min(len(word), len(before))
    return next((at for at in range(most) if word[at] != before[at]), most)
