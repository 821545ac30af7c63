"""What is made of the sheets, kept under `.cache/` by the hash of all it is made of: PDFs, thumbnails, problems."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from handbook.model.problems import Problem
from handbook.sheets.document import Sheet
from handbook.sheets.print_fonts import fonts_key, ready_fonts

CACHE = ".cache/sheets"
CHECKED = ".cache/sheet-checks"
FORMS = {"a4": "-a4.pdf", "us-letter": "-letter.pdf", "thumbnail": ".png"}


def sheet_checker(root: Path, report: Callable[[str], None] = lambda topic: None) -> Callable[[Sheet], list[Problem]]:
    """Return a function that sets a sheet, unless it is unchanged, and returns what cannot be printed.

    report: called with the topic of each sheet that is about to be set.
    """

    def check(sheet: Sheet) -> list[Problem]:
        file, key = root / CHECKED / f"{sheet.topic}.json", _digest(sheet, "check")
        with suppress(OSError, ValueError, KeyError, TypeError):  # it is missing, or another version wrote it
            known = json.loads(file.read_text("utf-8"))
            if known["key"] == key:
                return [Problem(**problem) for problem in known["problems"]]
        from handbook.sheets.typesetting import press_of  # loads Typst

        report(sheet.topic)
        problems = press_of(str(root / CACHE)).problems(sheet)
        file.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(file, json.dumps({"key": key, "problems": list(map(asdict, problems))}).encode())
        return problems

    return check


def cached_files(root: Path, sheet: Sheet) -> dict[str, Path]:
    """Return the files of a sheet that are in the cache, by their path on the site."""
    if not (root / CACHE).is_dir():
        return {}
    found = {f"cheatsheets/{sheet.topic}{ending}": root / CACHE / _name(sheet, form) for form, ending in FORMS.items()}
    return {path: file for path, file in found.items() if file.is_file()}


def make_files(root: Path, sheets: Mapping[str, Sheet]) -> tuple[int, list[Problem]]:
    """Make what the cache lacks and remove what is out of date. Return how many sheets were made, and problems."""
    folder = root / CACHE
    folder.mkdir(parents=True, exist_ok=True)
    missing = [s for s in sheets.values() if any(not (folder / _name(s, form)).is_file() for form in FORMS)]
    problems: list[Problem] = []
    if missing:
        ready_fonts(folder)
        workers = min(os.cpu_count() or 1, len(missing))
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            for found in pool.map(_make, [str(folder)] * len(missing), missing):
                problems += found
    wanted = {_name(sheet, form) for sheet in sheets.values() for form in FORMS}
    for old in folder.glob("*.*"):
        if old.is_file() and old.name not in wanted:
            old.unlink()
    return len(missing), sorted(set(problems))


def _make(folder: str, sheet: Sheet) -> list[Problem]:
    from handbook.sheets.typesetting import SheetError, press_of  # loads Typst

    press = press_of(folder)
    try:
        made = {"us-letter": press.pdf(sheet, "us-letter"), "a4": press.pdf(sheet, "a4")}
        made["thumbnail"] = press.thumbnail(sheet)  # right after A4, whose layout it shares
    except SheetError as error:
        return list(error.problems)
    for form, content in made.items():
        _write_whole(Path(folder, _name(sheet, form)), content)
    return []


def _write_whole(file: Path, content: bytes) -> None:
    """Write a file that another process never sees in part."""
    part = file.with_name(f"{file.name}.{os.getpid()}")
    part.write_bytes(content)
    part.replace(file)


def _name(sheet: Sheet, form: str) -> str:
    return f"{sheet.topic}-{_digest(sheet, form)}.{FORMS[form].rsplit('.', 1)[1]}"


def _digest(sheet: Sheet, form: str) -> str:
    """Return a hash of everything that a form of the sheet is made of."""
    sources = json.dumps([_tools(), form, sheet.as_json()], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(sources.encode()).hexdigest()[:20]


@cache
def _tools() -> list[str]:
    here = Path(__file__).parent
    files = [*sorted((here / "template").iterdir()), here / "typesetting.py", here / "grey_png.py"]
    return [version("typst"), fonts_key(), *(hashlib.sha256(file.read_bytes()).hexdigest() for file in files)]
