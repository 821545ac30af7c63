"""The committed print fonts (woff2) as TTF, which is what Typst reads, in the cache."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"


@cache
def fonts_key() -> str:
    """Return a hash of all print fonts."""
    digest = hashlib.sha256()
    for path in sorted(FONTS.glob("*.woff2")):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def ready_fonts(cache_folder: Path) -> Path:
    """Return a folder with the fonts as TTF, made there if it is missing."""
    folder = cache_folder / f"fonts-{fonts_key()}"
    for path in sorted(FONTS.glob("*.woff2")):
        target = folder / f"{path.stem}.ttf"
        if not target.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _convert(path, target)
    return folder


def _convert(source: Path, target: Path) -> None:
    from fontTools.ttLib import TTFont  # needed once a machine

    font = TTFont(source, recalcTimestamp=False)  # the same bytes every time
    font.flavor = None
    part = target.with_suffix(f".{os.getpid()}")
    font.save(part)
    part.replace(target)  # whole or not there, also for another process
