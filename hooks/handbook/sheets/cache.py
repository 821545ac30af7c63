"""Sheets and what is made of them, from the cache where nothing of it changed: PDFs, thumbnails, problems."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import cache, partial
from hashlib import sha256
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from handbook.cache import Cache, cache_of, code_key, key_of
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.parse.git_history import EVERYTHING
from handbook.parse.includes import source_parts
from handbook.parse.tree import Tree
from handbook.progress import Progress, no_progress
from handbook.sheets.build import make_sheets
from handbook.sheets.document import Sheet
from handbook.sheets.print_fonts import fonts_key, ready_fonts

FONTS = ".cache"  # the folder that holds the fonts, which Typst reads from files
CHECKED, PRINTED = "sheet-checks", "sheet-files"
ENDINGS = ("-letter.pdf", "-a4.pdf", ".png")


def make_cached_sheets(
    content: tuple[Catalogue, Tree], cache: Cache, *, site: str, site_url: str, dates: Mapping[str, date]
) -> tuple[dict[str, Sheet], dict[str, str]]:
    """Return every topic's sheet as `make_sheets` does, from the cache where nothing of it changed, and its hash."""
    catalogue, tree = content
    sheets: dict[str, Sheet] = {}
    keys: dict[str, str] = {}
    for topic in catalogue.topics:
        part = Catalogue((topic, *catalogue.by_topic[topic.slug]), catalogue.snippets)
        sources = tuple(source_parts(record.path, record.body, tree) for record in part.records)
        files = [path for path, _, names in sources for path in (path, *(name for name, *_ in names))]
        days = tuple(str(dates.get(path)) for path in (EVERYTHING, *files))
        key = key_of(code_key(), site, site_url, days, sources)
        make = partial(make_sheets, part, cache, site=site, site_url=site_url, dates=dates)
        sheets |= cache.get("sheets", key, make)
        keys[topic.slug] = key
    return sheets, keys


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
