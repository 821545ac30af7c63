"""Fonts outside browsers: from woff2 to TTF, as Typst and pictures of words need them; and their characters."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from array import array
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import typst


def woff2_to_ttf(source: Path, folder: Path) -> Path:
    """Write the font as TTF into the folder, unless it is there, and return its path. The bytes are always the same."""
    target = folder / f"{source.stem}.ttf"
    if not _is_whole(target):
        from fontTools.ttLib import TTFont  # slow to load, and needed once

        folder.mkdir(parents=True, exist_ok=True)
        font = TTFont(source, recalcTimestamp=False)
        font.flavor = None
        if not font["name"].getDebugName(POSTSCRIPT_NAME):  # resvg passes over a font without one, and draws no text
            font["name"].setName(source.stem, POSTSCRIPT_NAME, 3, 1, 0x409)
        part = target.with_suffix(f".{os.getpid()}")
        font.save(part)
        part.replace(target)  # another process sees it whole or not at all
    return target


def _is_whole(font: Path) -> bool:
    """Return whether a font is there and fits the sum that it names itself."""
    try:
        numbers = array("I", font.read_bytes())
    except (OSError, ValueError):  # it is missing, or its length is none of a font
        return False
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) & 0xFFFF_FFFF == TTF_SUM


def drawn_png(svg: str, fonts: Path, folder: Path) -> bytes:
    """Return a drawing as PNG, with the serif and sans faces of the site and no others.

    fonts: the folder of the site's fonts; folder: where they lie as TTF, or will.
    """
    import resvg_py  # which only pictures of words need

    files = [str(woff2_to_ttf(fonts / face, folder)) for face in FACES]
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=files))


FACES = ("handbook-serif.woff2", "handbook-sans.woff2")
POSTSCRIPT_NAME = 6  # https://learn.microsoft.com/typography/opentype/spec/name
TTF_SUM = 0xB1B0AFBA  # https://learn.microsoft.com/typography/opentype/spec/head
Family = Literal["sans", "mono", "math"]
FONTS = Path(__file__).parent / "fonts"
CHARACTERS = FONTS / "characters.json"


@cache
def characters_of(family: Family) -> frozenset[str]:
    """Return every character that text in this family can show: the family's own and those of the formulas' font."""
    ranges: dict[str, list[tuple[int, int]]] = json.loads(CHARACTERS.read_text("utf-8"))
    return frozenset(chr(code) for first, last in [*ranges["math"], *ranges[family]] for code in range(first, last + 1))


@cache
def fonts_key() -> str:
    """Return a hash of all print fonts."""
    digest = hashlib.sha256()
    for path in sorted(FONTS.glob("*.woff2")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def typst_fonts(cache_folder: Path) -> typst.Fonts:
    """Return the print fonts, and no others, as Typst takes them. cache_folder: see `ready_fonts`."""
    import typst  # slow to load

    folder = str(ready_fonts(cache_folder))
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])


def ready_fonts(cache_folder: Path) -> Path:
    """Return a folder below the cache's with the fonts as TTF, which it makes if they are missing."""
    folder = cache_folder / f"fonts-{fonts_key()}"
    for path in sorted(FONTS.glob("*.woff2")):
        woff2_to_ttf(path, folder)
    return folder
