"""Make the site's own faces in `docs/assets/fonts/` anew from the packages named in their licence file.

    python -m handbook.site.subset_fonts PACKAGES

PACKAGES is the folder that holds the unpacked npm packages by their names. "Plex" is a reserved font name of its
licence, so the subsets carry a name of their own.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS: Final = Path(__file__).parents[3] / "docs" / "assets" / "fonts"
LETTERS: Final = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0–—‘’“”…‹›·×"
# What each face is made from, and which characters it has besides.
FACES: Final = {
    "sans": (
        "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
        "§©«°±²³µ»½ÄÖÜßàáäçèéêëíïñóôöøúü•↑↓−",
    ),
    "serif": ("@fontsource/ibm-plex-serif/files/ibm-plex-serif-latin-600-normal.woff2", "äéöü"),
    "mono": ("@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2", "µé↑↓−"),
}


def main(packages: Path) -> None:
    for name, (source, more) in FACES.items():
        make(packages / source, FONTS / f"handbook-{name}.woff2", f"Handbook {name.title()}", LETTERS + more)


def make(source: Path, target: Path, family: str, characters: str) -> None:
    """Write one subset: the same bytes from the same package every time."""
    options = subset.Options(flavor="woff2", hinting=False, layout_features=["kern"], name_IDs=[0, 1, 2, 5, 13, 14])
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    if "fvar" in font:
        _limit_weights(font)
    for record in font["name"].names:
        if record.nameID == 1:
            record.string = family
    font["head"].modified = font["head"].created
    subset.save_font(font, str(target), options)


def _limit_weights(font: TTFont) -> None:
    instantiateVariableFont(font, {"wght": (400, 700)}, inplace=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
