"""Social cards: the picture that link previews show, one for the site and each topic, guide and post."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Final

import resvg_py

from handbook.cache import Cache, code_key, key_of
from handbook.model.catalogue import Catalogue
from handbook.sheets.print_fonts import woff2_to_ttf
from handbook.site.metadata import card_path

WIDTH, HEIGHT = 1200, 630
ICON_SIZE: Final = 144
MARGIN: Final = 90
FACES: Final = ("handbook-serif.woff2", "handbook-sans.woff2")
TITLE_SIZES: Final = (76, 66, 58)  # px; the largest at which the title takes three lines at most
LETTER: Final = 0.53  # the mean width of a letter of the title's face, in ems
Card = tuple[str, str, str, str]  # path, kind of page, title, the line below it


def cards(catalogue: Catalogue, fonts: Path, site_name: str, results: Cache) -> Iterator[tuple[str, bytes]]:
    """Yield (path below the site, PNG).

    fonts: the folder of the site's own fonts; no others are used. results: where pictures are kept.
    """
    faces = tuple(sha256((fonts / face).read_bytes()).hexdigest() for face in FACES)
    with tempfile.TemporaryDirectory() as folder:
        for path, kind, title, line in card_texts(catalogue, site_name):
            svg = card_svg(kind, title, line)
            draw = partial(_draw, svg, fonts, Path(folder))
            yield path, results.get("cards", key_of(code_key(), faces, svg), draw)


def _draw(svg: str, fonts: Path, folder: Path) -> bytes:
    files = [str(woff2_to_ttf(fonts / face, folder)) for face in FACES]
    return resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=files)


def icon(svg: str) -> bytes:
    """Return the site's icon as the PNG that feed readers show; RSS allows 144 pixels."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=ICON_SIZE, height=ICON_SIZE, skip_system_fonts=True))


def card_texts(catalogue: Catalogue, site_name: str) -> Iterator[Card]:
    count = len(catalogue.questions)
    below = f"{count} questions with answers worth saying aloud"
    yield card_path(None), "For both sides of the table", site_name, below
    for topic in catalogue.topics:
        own = len(catalogue.by_topic[topic.slug])
        yield card_path(topic), f"Topic · {own} question{'s' if own != 1 else ''}", topic.title, topic.tagline
    for guide in catalogue.guides:
        yield card_path(guide), "Guide · unofficial", guide.title, f"{guide.company}, {guide.role}"
    for post in (post for post in catalogue.posts if not post.draft):
        yield card_path(post), "Reflection", post.title, ", ".join(post.categories)


def card_svg(kind: str, title: str, line: str) -> str:
    """Return one card. Titles are short enough to break lines by the mean width of a letter."""
    size, lines = _fit(title)
    top = 300 - (len(lines) - 1) * size * 0.58
    spans = "".join(
        f'<tspan x="{MARGIN}" y="{top + row * size * 1.16:.0f}">{escape(text)}</tspan>'
        for row, text in enumerate(lines)
    )
    below = _wrap(line, 62)[0] + ("" if len(_wrap(line, 62)) == 1 else " …")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffefb"/><rect width="{WIDTH}" height="18" fill="#0b5f66"/>'
        f'<g font-family="Handbook Sans" fill="#4c5a67" font-size="30"><text x="{MARGIN}" y="130">{escape(kind)}</text>'
        f'<text x="{MARGIN}" y="{top + len(lines) * size * 1.16 + 8:.0f}">{escape(below)}</text></g>'
        f'<text font-family="Handbook Serif" font-weight="600" font-size="{size}" fill="#1d2733">{spans}</text>'
        f'<rect x="{MARGIN}" y="538" width="10" height="40" fill="#b36b00"/>'
        f'<text x="{MARGIN + 30}" y="568" font-family="Handbook Sans" font-size="28" fill="#0b5f66">'
        "ML Interview Handbook</text></svg>"
    )


def _fit(title: str) -> tuple[int, list[str]]:
    tried = [(size, _wrap(title, int((WIDTH - 2 * MARGIN) / (size * LETTER)))) for size in TITLE_SIZES]
    return next(((size, lines) for size, lines in tried if len(lines) <= 3), tried[-1])


def _wrap(text: str, most: int) -> list[str]:
    return wrap(text, most, break_long_words=False, break_on_hyphens=False) or [""]
