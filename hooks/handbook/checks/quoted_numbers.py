"""Numbers that a page quotes from an output which no longer shows them.

Nothing tells a quoted number from one that an author derived: of 995 numbers on pages with an output, every third
stands nowhere in it, and nearly all of those are right. So only a number counts that the output showed before it was
changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.model.records import Record
from handbook.model.sources import SnippetTexts
from handbook.parse.includes import embedded_text
from handbook.parse.text import visible_rows

NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,]*\d)|(?<![\w.,])\d+(?:\.\d+)?(?![\w.,]*\d)")
FEWEST_DIGITS = 3  # of an integer; with a decimal point one less: what is shorter stands everywhere


def quoted_number_warnings(catalogue: Catalogue, before: Mapping[str, bytes]) -> Iterator[Problem]:
    """Find numbers of the text that an output on the same page showed before and does not show now.

    before: former content of outputs, by path below the repository.
    """
    former = {path.removeprefix("snippets/"): raw.decode("utf-8", "replace") for path, raw in before.items()}
    for record in catalogue.records if former else ():
        shown = {target.split(":")[0] for target, _ in record.body.embeds}
        for name in sorted(shown & former.keys()):
            yield from _warnings(record, name, former[name], catalogue.snippets)


def _warnings(record: Record, name: str, former: str, snippets: SnippetTexts) -> Iterator[Problem]:
    folder = name.rsplit("/", 1)[0] + "/"
    texts = [embedded_text(fence, snippets) for fence in record.body.fences]
    texts += [text for other, text in snippets.texts.items() if other.startswith(folder)]
    now, then = _values(texts), _values([former])
    for line, row in enumerate(visible_rows(record.body), record.body.first_line):
        for found in NUMBER.finditer(row):
            digits = len(found[0].replace(",", "").replace(".", "").lstrip("0"))
            if digits + ("." in found[0]) >= FEWEST_DIGITS and _shows(then, found[0]) and not _shows(now, found[0]):
                message = f'the text says "{found[0]}", which snippets/{name} showed before and does not show now'
                fix = "write the number that it shows now, or make sure that this one still holds"
                yield Problem(record.path, line, "HB317", message, fix)


def _values(texts: Iterable[str]) -> frozenset[float]:
    return frozenset(float(found[0].replace(",", "")) for text in texts for found in NUMBER.finditer(text))


def _shows(values: Iterable[float], number: str) -> bool:
    """Return whether one of the values is this number when it is rounded as the number is, or as per cent."""
    wanted, places = float(number.replace(",", "")), len(number.partition(".")[2])
    return any(wanted in (round(value, places), round(value * 100, places)) for value in values)
