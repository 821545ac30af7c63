"""Python for the browser: Pyodide from npm, as its lock file pins it, and pytest from this environment.

Nothing of it is in the repository. A build without npm has no practice in its pages, and says so.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from handbook.archive import zip_bytes
from handbook.site.npm import install_locked, npm_folder

LOCK: Final = Path(__file__).parent / "pyodide"  # the folder of package.json, its lock file and the licences
GUEST: Final = Path(__file__).parent.parent / "snippets" / "guest"
PACKAGE_LIST: Final = "pyodide-lock.json"
# What pages load of the package as it is.
RUNTIME: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
FETCHED: Final = ("pyodide.asm.wasm", "python_stdlib.zip")  # of these; the others are scripts
MODULES: Final = ("answers", "page", "reporter", "results", "unchanged")
PACKAGES: Final = ("pytest", "pluggy", "iniconfig")  # pure Python, and all that our tests need of it
# pytest imports Pygments to colour what it prints in a terminal, which nobody sees here.
NO_COLOURS: Final = {
    "pygments/__init__.py": "from . import util\n",
    "pygments/util.py": "class ClassNotFound(Exception): ...\n\n\nclass OptionError(Exception): ...\n",
    "pygments/lexer.py": "class Lexer: ...\n",
    "pygments/lexers/__init__.py": "",
    "pygments/lexers/diff.py": "class DiffLexer: ...\n",
    "pygments/lexers/python.py": "class PythonLexer: ...\n",
    "pygments/formatters/__init__.py": "",
    "pygments/formatters/terminal.py": "class TerminalFormatter: ...\n",
}
REQUIRED: Final = "HANDBOOK_PRACTICE"  # set to "required" where a site without practice must not be built


def install(root: Path) -> str:
    """Install Pyodide below .cache/ with npm where it is missing. Returns why it is not there, empty if it is."""
    if runtime_folder(root):
        return ""
    if fault := install_locked(LOCK, npm_folder(root, LOCK)):
        return fault
    return "" if runtime_folder(root) else "npm installed another package than the lock file names"


def is_required() -> bool:
    return os.environ.get(REQUIRED) == "required"


def runtime_folder(root: Path) -> Path | None:
    """Return the folder that holds Pyodide, if it has been installed."""
    folder = npm_folder(root, LOCK) / "node_modules" / "pyodide"
    return folder if all((folder / name).is_file() for name in (*RUNTIME, PACKAGE_LIST)) else None


def package_list(runtime: Path) -> bytes:
    """Return Pyodide's list of further packages, without any: nobody serves them here."""
    found = json.loads((runtime / PACKAGE_LIST).read_text("utf-8"))
    return json.dumps({"info": found["info"], "packages": {}}).encode()


@cache
def version() -> str:
    """Return the version of Pyodide that the lock file pins."""
    lock = json.loads((LOCK / "package-lock.json").read_text("utf-8"))
    return str(lock["packages"]["node_modules/pyodide"]["version"])


@cache
def python_archive() -> bytes:
    """Return the archive that Python in the browser unpacks: pytest, and the modules that judge an answer."""
    colours = {path: text.encode() for path, text in NO_COLOURS.items()}
    files = {**_pytest_files(), **colours, **guest_files()}
    return zip_bytes({path: files[path] for path in sorted(files)})


def guest_files() -> Mapping[str, bytes]:
    """Return the modules that judge an answer in its own process, by their paths in an archive."""
    names = ["__init__.py", *(f"{name}.py" for name in MODULES)]
    return {f"guest/{name}": (GUEST / name).read_bytes() for name in names}


def licences() -> str:
    """Return the texts of the licences under which all of this may be handed on."""
    parts = [(LOCK / "LICENSES.txt").read_text("utf-8").rstrip()]
    for name in PACKAGES:
        found = distribution(name)
        paths = [path for path in found.files or () if path.name == "LICENSE"]
        texts = [Path(str(found.locate_file(path))).read_text("utf-8").strip() for path in paths]
        parts += [f"{name} {found.version}\n\n{text}" for text in texts]
    return f"\n\n{'-' * 78}\n\n".join(parts) + "\n"


def _pytest_files() -> dict[str, bytes]:
    return {path: content for name in PACKAGES for path, content in _sources(distribution(name)).items()}


def _sources(found: Distribution) -> dict[str, bytes]:
    """Return the Python files of a package by their paths."""
    return {
        path.as_posix(): Path(str(found.locate_file(path))).read_bytes()
        for path in found.files or ()
        if path.suffix == ".py" and ".." not in path.parts
    }
