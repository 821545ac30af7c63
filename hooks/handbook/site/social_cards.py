"""Social cards: the picture that link previews show, one for the site and each topic, guide and post."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Final

import resvg_py

from handbook.cache import Cache, code_key, key_of
from handbook.markup.figures import fence_parts
from handbook.model.catalogue import Catalogue
from handbook.parse.includes import still_figure
from handbook.sheets.print_fonts import FACES, drawn_png
from handbook.site.metadata import card_path

WIDTH, HEIGHT = 1200, 630
ICON_SIZE: Final = 144
MARGIN: Final = 90
TITLE_SIZES: Final = (
    76,
    66,
    58,
)  # px; the largest at which the title takes three lines at most, and two beside a figure
TITLE_SIZES_BESIDE_FIGURE: Final = (62, 54, 48)
LETTER: Final = 0.53  # the mean width of a letter of the title's face, in ems
LINE_SIZE: Final = 30
FIGURE_WIDTH, FIGURE_HEIGHT, GAP = 500, 420, 40


@dataclass(frozen=True)
class Card:
    """What a card shows. path: below the site; kind: of page; line: below the title; figure: its SVG, if any."""

    path: str
    kind: str
    title: str
    line: str
    figure: str = ""


def cards(catalogue: Catalogue, fonts: Path, site_name: str, results: Cache) -> Iterator[tuple[str, bytes]]:
    """Yield (path below the site, PNG).

    fonts: the folder of the site's own fonts; no others are used. results: where pictures are kept.
    """
    faces = tuple(sha256((fonts / face).read_bytes()).hexdigest() for face in FACES)
    with tempfile.TemporaryDirectory() as folder:
        for card in card_texts(catalogue, site_name):
            svg = card_svg(card)
            draw = partial(drawn_png, svg, fonts, Path(folder))
            yield card.path, results.get("cards", key_of(code_key(), faces, svg), draw)


def icon(svg: str) -> bytes:
    """Return the site's icon as the PNG that feed readers show; RSS allows 144 pixels."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=ICON_SIZE, height=ICON_SIZE, skip_system_fonts=True))


def card_texts(catalogue: Catalogue, site_name: str) -> Iterator[Card]:
    count = len(catalogue.questions)
    below = f"{count} questions with answers worth saying aloud"
    yield Card(card_path(None), "For both sides of the table", site_name, below)
    for topic in catalogue.topics:
        own = len(catalogue.by_topic[topic.slug])
        kind = f"Topic · {own} question{'s' if own != 1 else ''}"
        shown = catalogue.by_id.get(topic.figure or "")
        figure = fence_parts(still_figure(shown.body, catalogue.snippets))[1] if shown else ""
        yield Card(card_path(topic), kind, topic.title, topic.tagline, figure)
    for guide in catalogue.guides:
        yield Card(card_path(guide), "Guide · unofficial", guide.title, f"{guide.company}, {guide.role}")
    for post in (post for post in catalogue.posts if not post.draft):
        yield Card(card_path(post), "Reflection", post.title, ", ".join(post.categories))


def card_svg(card: Card) -> str:
    """Return one card. Titles are short enough to break lines by the mean width of a letter."""
    width = WIDTH - 2 * MARGIN - (FIGURE_WIDTH + GAP if card.figure else 0)
    sizes, most = (TITLE_SIZES_BESIDE_FIGURE, 2) if card.figure else (TITLE_SIZES, 3)
    size, lines = _fit(card.title, width, sizes, most)
    below = _wrap(card.line, int(width / (LINE_SIZE * LETTER)))
    kept = below[: 3 if card.figure else 1]
    kept[-1] += " …" if len(kept) < len(below) else ""
    top = 300 - (len(lines) - 1) * size * 0.58 - (len(kept) - 1) * LINE_SIZE * 0.6
    first = top + len(lines) * size * 1.16 + 8
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffefb"/><rect width="{WIDTH}" height="18" fill="#0b5f66"/>'
        f'<g font-family="Handbook Sans" fill="#4c5a67" font-size="{LINE_SIZE}">'
        f'<text x="{MARGIN}" y="130">{escape(card.kind)}</text>'
        f"<text>{_spans(kept, first, LINE_SIZE * 1.3)}</text></g>"
        f'<text font-family="Handbook Serif" font-weight="600" font-size="{size}" fill="#1d2733">'
        f"{_spans(lines, top, size * 1.16)}</text>{_figure(card.figure)}"
        f'<rect x="{MARGIN}" y="538" width="10" height="40" fill="#b36b00"/>'
        f'<text x="{MARGIN + 30}" y="568" font-family="Handbook Sans" font-size="28" fill="#0b5f66">'
        "ML Interview Handbook</text></svg>"
    )


def _spans(lines: list[str], top: float, step: float) -> str:
    rows = enumerate(map(escape, lines))
    return "".join(f'<tspan x="{MARGIN}" y="{top + row * step:.0f}">{text}</tspan>' for row, text in rows)


def _figure(svg: str) -> str:
    """Return a figure at its place on a card, as large as there is room for."""
    if not svg:
        return ""
    height = min(FIGURE_HEIGHT, FIGURE_WIDTH * _ratio(svg))
    box = f'x="{WIDTH - MARGIN - FIGURE_WIDTH}" y="{(HEIGHT - height) / 2:.0f}"'
    size = f'width="{FIGURE_WIDTH}" height="{height:.0f}" fill="#1d2733"'
    named = svg.replace('font-family="sans-serif"', 'font-family="Handbook Sans"')
    return named.replace("<svg ", f"<svg {box} {size} ", 1)


def _ratio(svg: str) -> float:
    """Return the height of a figure in widths."""
    _, _, width, height = map(float, re.findall(r"[\d.]+", svg.partition('viewBox="')[2].partition('"')[0]))
    return height / width


def _fit(title: str, width: float, sizes: Sequence[int], most: int) -> tuple[int, list[str]]:
    tried = [(size, _wrap(title, int(width / (size * LETTER)))) for size in sizes]
    return next(((size, lines) for size, lines in tried if len(lines) <= most), tried[-1])


def _wrap(text: str, most: int) -> list[str]:
    return wrap(text, most, break_long_words=False, break_on_hyphens=False) or [""]
