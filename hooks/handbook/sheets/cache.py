"""All sheets of the handbook into the cache: PDFs on both papers and a thumbnail, each named by what it is made of."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem
from handbook.parse.git_history import last_changes
from handbook.sheets.build import make_sheets
from handbook.sheets.document import Sheet
from handbook.sheets.print_fonts import fonts_key, ready_fonts

CACHE = ".cache/sheets"
FORMS = {"a4": "-a4.pdf", "us-letter": "-letter.pdf", "thumbnail": ".png"}
PARTS = ("sheet.typ", "ink.tmTheme", "typesetting.py", "grey_png.py")


def all_sheets(root: Path, catalogue: Catalogue, *, site: str, site_url: str) -> dict[str, Sheet]:
    """Return every topic's sheet by slug, dated by git."""
    return make_sheets(catalogue, site=site, site_url=site_url, dates=last_changes(root))


def cached_files(root: Path, sheet: Sheet) -> dict[str, Path]:
    """Return the files of a sheet by their path below the site's own, those that are in the cache."""
    if not (root / CACHE).is_dir():
        return {}
    found = {f"cheatsheets/{sheet.topic}{ending}": root / CACHE / _name(sheet, form) for form, ending in FORMS.items()}
    return {path: file for path, file in found.items() if file.is_file()}


def make_files(root: Path, sheets: Mapping[str, Sheet], *, processes: int | None = None) -> tuple[int, list[Problem]]:
    """Make what the cache lacks and drop what nothing names any more. Returns how many were made, and problems."""
    folder = root / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    missing = [s for s in sheets.values() if any(not (folder / _name(s, form)).is_file() for form in FORMS)]
    problems: list[Problem] = []
    if missing:
        ready_fonts(folder)
        workers = min(processes or os.cpu_count() or 1, len(missing))
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            for found in pool.map(_make, [str(folder)] * len(missing), missing):
                problems += found
    wanted = {_name(sheet, form) for sheet in sheets.values() for form in FORMS}
    for old in folder.glob("*.*"):
        if old.is_file() and old.name not in wanted:
            old.unlink()
    return len(missing), sorted(set(problems))


def _make(folder: str, sheet: Sheet) -> list[Problem]:
    from handbook.sheets.typesetting import SheetFault, press_of  # Typst is loaded only where something is made

    press = press_of(folder)
    try:
        made = {"us-letter": press.pdf(sheet, "us-letter"), "a4": press.pdf(sheet, "a4")}
        made["thumbnail"] = press.thumbnail(sheet)  # right after A4, whose layout it has
    except SheetFault as fault:
        return list(fault.problems)
    for form, content in made.items():
        part = Path(folder, f"{_name(sheet, form)}.{os.getpid()}")
        part.write_bytes(content)
        part.replace(Path(folder, _name(sheet, form)))
    return []


def _name(sheet: Sheet, form: str) -> str:
    """Return the file's name: the topic and a hash of all it is made of."""
    made_of = json.dumps([_tools(), form, sheet.as_json()], sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(made_of.encode()).hexdigest()[:20]
    return f"{sheet.topic}-{digest}.{FORMS[form].rsplit('.', 1)[1]}"


@cache
def _tools() -> list[str]:
    parts = [hashlib.sha256((Path(__file__).parent / part).read_bytes()).hexdigest() for part in PARTS]
    return [version("typst"), fonts_key(), *parts]
