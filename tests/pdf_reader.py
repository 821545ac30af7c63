"""Read back a printed PDF: its text, its running feet, and where every character is."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pypdfium2

MM = 72 / 25.4
INVISIBLE = re.compile(r"[\s\x02\-\u00ad\u2010\u200b-\u200d\u2060-\u2064\ufeff\ufffe]+")

Box = tuple[float, float, float, float]  # left, bottom, right, top, in points


@dataclass(frozen=True)
class PrintedPdf:
    """A printed document. foot: the height of the lower margin, in points, where only the running foot stands."""

    pdf: bytes
    foot: float = 11 * MM

    @cached_property
    def document(self) -> pypdfium2.PdfDocument:
        return pypdfium2.PdfDocument(self.pdf)

    @cached_property
    def sizes(self) -> list[tuple[float, float]]:
        return [page.get_size() for page in self.document]

    @cached_property
    def text(self) -> str:
        """All pages, without the running feet."""
        return "\n".join(page.get_textpage().get_text_bounded(0, self.foot, *page.get_size()) for page in self.document)

    @cached_property
    def feet(self) -> list[str]:
        """The running foot of every page, on one line."""
        found = (page.get_textpage().get_text_bounded(0, 0, page.get_size()[0], self.foot) for page in self.document)
        return [" ".join(text.split()) for text in found]

    @cached_property
    def squeezed(self) -> str:
        return squeezed(self.text)

    def shows(self, text: str) -> bool:
        """Return whether a squeezed text is there, in one piece or in one piece on each page."""
        for _ in self.sizes:
            end = bisect_left(range(1, len(text) + 1), True, key=lambda end: text[:end] not in self.squeezed)
            text = text[end:]
            if not end or not text:
                break
        return not text

    def boxes(self) -> Iterator[tuple[int, str, Box]]:
        """Yield every visible character as (page, character, box)."""
        for number, page in enumerate(self.document):
            text = page.get_textpage()
            for i in range(text.count_chars()):
                if (character := text.get_text_range(i, 1)).strip():
                    yield number, character, text.get_charbox(i)


def squeezed(text: str) -> str:
    """Return the text in small letters, without blanks and hyphens, so that it does not matter where lines end."""
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold()
