"""What is made of the sheets, from the cache where nothing of it changed: PDFs, thumbnails, problems."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from handbook.cache import cache_of, key_of
from handbook.model.problems import Problem
from handbook.progress import Progress, no_progress
from handbook.sheets.document import Sheet
from handbook.sheets.print_fonts import fonts_key, ready_fonts

FONTS = ".cache"  # the folder that holds the fonts, which Typst reads from files
CHECKED, PRINTED = "sheet-checks", "sheet-files"
ENDINGS = ("-letter.pdf", "-a4.pdf", ".png")


def sheet_checker(root: Path, report: Callable[[str], None] = lambda topic: None) -> Callable[[Sheet], list[Problem]]:
    """Return a function that sets a sheet, unless it is unchanged, and returns what cannot be printed.

    report: called with the topic of each sheet that is about to be set.
    """
    results = cache_of(root)

    def check(sheet: Sheet) -> list[Problem]:
        def set_now() -> tuple[Problem, ...]:
            from handbook.sheets.typesetting import press_of  # loads Typst

            report(sheet.topic)
            return tuple(press_of(str(root / FONTS)).problems(sheet))

        found = results.get(CHECKED, _key(sheet), set_now)
        results.save()
        return list(found)

    return check


def cached_files(root: Path, sheet: Sheet) -> dict[str, bytes]:
    """Return the files of a sheet that were made, by their path on the site."""
    found = cache_of(root).find(PRINTED, _key(sheet), None)
    if not isinstance(found, tuple):
        return {}
    return {f"cheatsheets/{sheet.topic}{ending}": content for ending, content in zip(ENDINGS, found, strict=True)}


def make_files(root: Path, sheets: Mapping[str, Sheet], progress: Progress = no_progress) -> tuple[int, list[Problem]]:
    """Make what the cache lacks. Return how many sheets were made, and problems."""
    results = cache_of(root)
    missing = [sheet for sheet in sheets.values() if not cached_files(root, sheet)]
    problems: list[Problem] = []
    if missing:
        folder = str(root / FONTS)
        ready_fonts(root / FONTS)
        workers = min(os.cpu_count() or 1, len(missing))
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            made = pool.map(_make, [folder] * len(missing), missing)
            for done, (sheet, (files, found)) in enumerate(zip(missing, made, strict=True), 1):
                problems += found
                if files:
                    results.put(PRINTED, _key(sheet), files)
                progress(done, len(missing))
        results.save()
    return len(missing), sorted(set(problems))


def _make(folder: str, sheet: Sheet) -> tuple[tuple[bytes, ...], tuple[Problem, ...]]:
    from handbook.sheets.typesetting import SheetError, press_of  # loads Typst

    press = press_of(folder)
    try:
        papers = press.pdf(sheet, "us-letter"), press.pdf(sheet, "a4")
        return (*papers, press.thumbnail(sheet)), ()  # right after A4, whose layout it shares
    except SheetError as error:
        return (), error.problems


def _key(sheet: Sheet) -> str:
    """Return the hash of everything that a sheet is made of."""
    return key_of(_tools(), sheet.json_text)


@cache
def _tools() -> tuple[str, ...]:
    here = Path(__file__).parent
    files = [*sorted((here / "template").iterdir()), here / "typesetting.py"]
    return (
        version("typst"),
        version("pillow"),
        fonts_key(),
        *(sha256(file.read_bytes()).hexdigest() for file in files),
    )
