"""Fonts: from woff2, as browsers read them, to TTF, as Typst and the drawing of social cards read them."""

from __future__ import annotations

import os
from pathlib import Path


def woff2_to_ttf(source: Path, folder: Path) -> Path:
    """Write the font as TTF into the folder, unless it is there, and return its path. The bytes are always the same."""
    target = folder / f"{source.stem}.ttf"
    if not target.exists():
        from fontTools.ttLib import TTFont  # slow to load, and needed once

        folder.mkdir(parents=True, exist_ok=True)
        font = TTFont(source, recalcTimestamp=False)
        font.flavor = None
        part = target.with_suffix(f".{os.getpid()}")
        font.save(part)
        part.replace(target)  # another process sees it whole or not at all
    return target
