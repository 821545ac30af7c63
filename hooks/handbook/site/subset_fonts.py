"""Make all fonts of the handbook again from the packages they are subsets of.

    python -m handbook.site.subset_fonts PACKAGES

PACKAGES is a folder that holds the unpacked packages by their names. `docs/assets/fonts/LICENSE.txt` and
`hooks/handbook/sheets/fonts/README.md` name the packages and their versions. "Plex" is a reserved font name of its
licence, so the subsets of Plex carry names of their own.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Final

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from handbook.sheets.print_fonts import CHARACTERS, FONTS

SITE_FONTS: Final = Path(__file__).parents[3] / "docs" / "assets" / "fonts"
LETTERS: Final = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0–—‘’“”…‹›·×"
# The site's fonts: what each is made from, and the characters it has besides LETTERS.
SITE: Final = {
    "sans": (
        "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
        "§©«°±²³µ»½ÄÖÜßàáäçèéêëíïñóôöøúü•↑↓−",
    ),
    "serif": ("@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-600-normal.woff2", "äéöü"),
    "mono": ("@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2", "µé↑↓−"),
}
# The site's face for formulas. Upright letters are missing: those of the system's Times go well with it.
MATH_SOURCE: Final = "ziamath/fonts/STIXTwoMath-Regular.ttf"
FORMULAS: Final = (
    "%.,/:<=>()[]{}|+- 0123456789\u00a0¯±·×ˆ˙˜ΔΣΦ\u0302\u0332‖…‾′ℎℓ←→↦⇒∂∇∈∏∑−√∝∞∣∫∼≈≠≤≥≪⊙⊤⋅⋯⌈⌉⌊⌋⏞⏟⟨⟩⟺\u20d7"
)
# Italic letters, and the sign of an expected value.
FORMULA_LETTERS: Final = (
    "1D434-1D467 1D6FC-1D700 1D702-1D703 1D705-1D707 1D70B-1D70C 1D70E-1D70F 1D711-1D712 1D716 1D53C"
)
SIZES, SIZES_ALONE = 2, 3  # of a sign that grows with what it stands beside: with parts that it is put together from
# The print fonts, by ranges of characters.
LATIN: Final = "20-7E A0-17F 218-21B 2B9-2DD 2010-2027 202F-203A 20AC"
SIGNS: Final = "370-3FF 2044 2070-209F 2100-2122 2190-2199 2200-22FF 25A0-25FF 2713-2717"
BOXES: Final = "2500-257F"
MATHS: Final = (
    "20-7E A0-FF 131 237 2C6-2DC 300-338 370-3FF 2010-2044 2057-209F 20D0-20F0 2100-214F 2190-21FF 2200-22FF "
    "2308-230B 2320-2321 239B-23B4 23DC-23E1 25A0-25CF 27C0-27EF 27F0-27FF 2A00-2A1F 2A7D-2A7E 2AAF-2AB0 1D400-1D7FF"
)


def main(packages: Path) -> None:
    for name, (site_source, more) in SITE.items():
        _site_font(
            packages / site_source, SITE_FONTS / f"handbook-{name}.woff2", f"Handbook {name.title()}", LETTERS + more
        )
    _formula_font(packages / MATH_SOURCE, SITE_FONTS / "handbook-math.woff2")
    for style in ("Regular", "Italic", "SemiBold", "Bold"):
        source = packages / f"@ibm/plex-sans-condensed/fonts/complete/woff2/IBMPlexSansCondensed-{style}.woff2"
        _print_font(source, f"HandbookSans-{style}", f"{LATIN} {SIGNS}", "Handbook Sans")
    for style in ("Regular", "Bold"):
        source = packages / f"@ibm/plex-mono/fonts/complete/woff2/IBMPlexMono-{style}.woff2"
        _print_font(source, f"HandbookMono-{style}", f"{LATIN} {SIGNS} {BOXES}", "Handbook Mono")
    _print_font(packages / MATH_SOURCE, "STIXTwoMath-Regular", MATHS)
    CHARACTERS.write_text(characters(), encoding="utf-8")


def characters() -> str:
    """Return the text of `characters.json`: by family, ranges (first and last code) that every face of it has."""
    stems = {"sans": "HandbookSans-", "mono": "HandbookMono-", "math": "STIXTwoMath-"}
    rows = (f'"{family}": {json.dumps(_ranges(stem), separators=(",", ":"))}' for family, stem in stems.items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


def _ranges(stem: str) -> list[tuple[int, int]]:
    faces = (TTFont(path) for path in FONTS.glob(f"{stem}*.woff2"))
    codes = sorted(set.intersection(*(set(face.getBestCmap()) for face in faces)))
    ends = [left for left, right in pairwise(codes) if right > left + 1]
    starts = [right for left, right in pairwise(codes) if right > left + 1]
    return list(zip([codes[0], *starts], [*ends, codes[-1]], strict=True))


def _site_font(source: Path, target: Path, family: str, characters: str) -> None:
    options = subset.Options(flavor="woff2", hinting=False, layout_features=["kern"], name_IDs=[0, 1, 2, 5, 13, 14])
    font = _subset(source, options, [ord(character) for character in characters])
    if "fvar" in font:
        instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = family
    _save(font, target, options)


def _formula_font(source: Path, target: Path) -> None:
    """Make the face for formulas: few characters, few sizes of each, but all that lets signs grow."""
    options = subset.Options(flavor="woff2", hinting=False, layout_features=[], name_IDs=[0, 1, 2, 5, 13, 14])
    options.drop_tables += ["GDEF", "GPOS", "GSUB"]
    font = subset.load_font(str(source), options)
    table = font["MATH"].table
    table.MathGlyphInfo.MathKernInfo = None
    for sign in (*table.MathVariants.VertGlyphConstruction, *table.MathVariants.HorizGlyphConstruction):
        most = SIZES if sign.GlyphAssembly else SIZES_ALONE
        sign.MathGlyphVariantRecord = sign.MathGlyphVariantRecord[:most]
        sign.VariantCount = len(sign.MathGlyphVariantRecord)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[*map(ord, FORMULAS), *_codes(FORMULA_LETTERS)])
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = "Handbook Math"
    _save(font, target, options)


def _codes(ranges: str) -> list[int]:
    bounds = [[int(code, 16) for code in part.split("-")] for part in ranges.split()]
    return [code for bound in bounds for code in range(bound[0], bound[-1] + 1)]


def _print_font(source: Path, name: str, ranges: str, family: str = "") -> None:
    options = subset.Options(
        flavor="woff2", hinting=False, layout_features=["*"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    )
    if family:
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
    font = _subset(source, options, _codes(ranges))
    if family:
        _rename(font, family, name.rsplit("-", 1)[1])
    _save(font, FONTS / f"{name}.woff2", options)


def _subset(source: Path, options: subset.Options, codes: list[int]) -> TTFont:
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    return font


def _save(font: TTFont, target: Path, options: subset.Options) -> None:
    font["head"].modified = font["head"].created  # the same bytes every time
    subset.save_font(font, str(target), options)


def _rename(font: TTFont, family: str, style: str) -> None:
    table = font["name"]
    full = f"{family} {style}"
    texts = {1: family, 2: style, 3: full, 4: full, 6: f"{family}-{style}".replace(" ", "")}
    for record in list(table.names):
        if record.nameID in (16, 17):
            table.removeNames(nameID=record.nameID)
        elif record.nameID in texts:
            table.setName(texts[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)
    font["OS/2"].usWidthClass = 5  # the family has only one width, so no document has to ask for "condensed"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
