"""Make the print fonts in `fonts/` anew from the packages named in `fonts/README.md`.

    python -m handbook.sheets.subset_fonts PLEX_SANS_CONDENSED PLEX_MONO STIX_TWO_MATH.ttf

The first two arguments are the unpacked npm packages. Subsets of Plex carry a family name of their own,
since "Plex" is a reserved font name of its licence.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent / "fonts"
LATIN = [
    (0x20, 0x7E),
    (0xA0, 0x17F),
    (0x218, 0x21B),
    (0x2B9, 0x2DD),
    (0x2010, 0x2027),
    (0x202F, 0x203A),
    (0x20AC, 0x20AC),
]
SIGNS = [
    (0x370, 0x3FF),
    (0x2044, 0x2044),
    (0x2070, 0x209F),
    (0x2100, 0x2122),
    (0x2190, 0x2199),
    (0x2200, 0x22FF),
    (0x25A0, 0x25FF),
    (0x2713, 0x2717),
]
BOXES = [(0x2500, 0x257F)]
MATHS = [
    (0x20, 0x7E), (0xA0, 0xFF), (0x131, 0x131), (0x237, 0x237), (0x2C6, 0x2DC), (0x300, 0x338), (0x370, 0x3FF),
    (0x2010, 0x2044), (0x2057, 0x209F), (0x20D0, 0x20F0), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x2308, 0x230B), (0x2320, 0x2321), (0x239B, 0x23B4), (0x23DC, 0x23E1), (0x25A0, 0x25CF), (0x27C0, 0x27EF),
    (0x27F0, 0x27FF), (0x2A00, 0x2A1F), (0x2A7D, 0x2A7E), (0x2AAF, 0x2AB0), (0x1D400, 0x1D7FF),
]  # fmt: skip


def main(sans: Path, mono: Path, maths: Path) -> None:
    """Write the woff2 files and `characters.json`, which says what each family can set and how wide."""
    folder = Path("fonts/complete/woff2")
    for style in ("Regular", "Italic", "SemiBold", "Bold"):
        source = sans / folder / f"IBMPlexSansCondensed-{style}.woff2"
        _subset(source, f"HandbookSans-{style}", [*LATIN, *SIGNS], rename="Handbook Sans")
    for style in ("Regular", "Bold"):
        source = mono / folder / f"IBMPlexMono-{style}.woff2"
        _subset(source, f"HandbookMono-{style}", [*LATIN, *SIGNS, *BOXES], rename="Handbook Mono")
    _subset(maths, "STIXTwoMath-Regular", MATHS)
    (FONTS / "characters.json").write_text(characters(), encoding="utf-8")


def characters() -> str:
    """Return the text of `characters.json`: by family, runs of characters as [first, [width, …]], in 1/1000 em."""
    families = {name: json.dumps(widths(name), separators=(",", ":")) for name in ("sans", "mono", "math")}
    return "{\n" + ",\n".join(f'"{name}":{rows}' for name, rows in families.items()) + "\n}\n"


def widths(kind: str) -> list[tuple[int, list[int]]]:
    """Return the characters that every face of a family has, with the width of the widest."""
    stem = {"sans": "HandbookSans-", "mono": "HandbookMono-", "math": "STIXTwoMath-"}[kind]
    faces = [TTFont(path) for path in sorted(FONTS.glob(f"{stem}*.woff2"))]
    found: list[tuple[int, list[int]]] = []
    for code in sorted(set.intersection(*(set(face.getBestCmap()) for face in faces))):
        if not found or found[-1][0] + len(found[-1][1]) != code:
            found.append((code, []))
        found[-1][1].append(max(_width(face, code) for face in faces))
    return found


def _width(face: TTFont, code: int) -> int:
    advance: int = face["hmtx"][face.getBestCmap()[code]][0]
    return round(advance * 1000 / int(face["head"].unitsPerEm))


def _subset(source: Path, name: str, wanted: Iterable[tuple[int, int]], rename: str = "") -> None:
    options = subset.Options(
        flavor="woff2", hinting=False, layout_features=["*"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    )
    if rename:
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for start, end in wanted for code in range(start, end + 1)])
    subsetter.subset(font)
    if rename:
        _rename(font, rename, name.rsplit("-", 1)[1])
    font["head"].modified = font["head"].created  # equal bytes every time
    subset.save_font(font, str(FONTS / f"{name}.woff2"), options)


def _rename(font: TTFont, family: str, style: str) -> None:
    table = font["name"]
    texts = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family}-{style}".replace(" ", ""),
    }
    for record in list(table.names):
        if record.nameID in (16, 17):
            table.removeNames(nameID=record.nameID)
        elif record.nameID in texts:
            table.setName(texts[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    font["OS/2"].usWidthClass = 5  # the family has one width, so nobody has to ask for it


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
