"""The cover of a book."""

from __future__ import annotations

import tempfile
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Final

from handbook.sheets.print_fonts import woff2_to_ttf

WIDTH: Final = 1200
HEIGHT: Final = 1800
MARGIN: Final = 110
LETTERS: Final = 13  # of the title in a line
FACES: Final = ("handbook-serif.woff2", "handbook-sans.woff2")


def cover_png(title: str, subtitle: str, fonts: Path) -> bytes:
    """Return the cover as PNG. fonts: the folder of the site's own fonts."""
    import resvg_py  # which only a cover needs

    with tempfile.TemporaryDirectory() as folder:
        files = [str(woff2_to_ttf(fonts / face, Path(folder))) for face in FACES]
        return bytes(
            resvg_py.svg_to_bytes(svg_string=cover_svg(title, subtitle), skip_system_fonts=True, font_files=files)
        )


def cover_svg(title: str, subtitle: str) -> str:
    """Return the drawing. Words are short enough to break lines by the mean width of a letter."""
    lines, below = [line for part in title.split(": ") for line in wrap(part, LETTERS)], wrap(subtitle, 48)
    top = 620 - 70 * len(lines)
    end, bar = top + 146 * len(lines), 52 * len(below) + 20
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffefb"/><rect width="{WIDTH}" height="40" fill="#0b5f66"/>'
        f'<text font-family="Handbook Serif" font-weight="600" font-size="124" fill="#1d2733">'
        f"{_rows(lines, top, 146)}</text>"
        f'<rect x="{MARGIN}" y="{end - 60}" width="14" height="{bar}" fill="#b36b00"/>'
        f'<text font-family="Handbook Sans" font-size="38" fill="#4c5a67">'
        f"{_rows(below, end - 10, 52, indent=44)}</text>"
        f'<text x="{MARGIN}" y="1690" font-family="Handbook Sans" font-size="34" fill="#0b5f66">'
        "Questions, answers, follow-ups, tested code</text></svg>"
    )


def _rows(lines: list[str], top: int, step: int, *, indent: int = 0) -> str:
    rows = enumerate(map(escape, lines))
    return "".join(f'<tspan x="{MARGIN + indent}" y="{top + row * step}">{text}</tspan>' for row, text in rows)
