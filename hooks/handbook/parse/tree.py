"""The repository's content as a value: the bytes of every file under `docs/` and `snippets/`."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from io import FileIO
from pathlib import Path

from handbook.parse.git_history import is_future, line_time, past_questions

CONTENT = ("docs", "snippets")
DROPPED = (".DS_Store", ".#")  # what systems and editors leave; .gitignore keeps it out


@dataclass(frozen=True)
class Tree:
    """The bytes of each file by its POSIX path relative to the repository.

    links: paths that are symbolic links; executables: files that may be run;
    templates: returns the names of the templates, or nothing where they are unknown;
    future: returns whether a day is still to come; line_time: returns when a line was committed, in seconds;
    past: returns the paths that a question had in published commits, by its id.
    """

    files: Mapping[str, bytes]
    links: frozenset[str] = frozenset()
    executables: frozenset[str] = frozenset()
    templates: Callable[[], frozenset[str]] = field(default=frozenset, compare=False)
    future: Callable[[date], bool] = field(default=lambda day: False, compare=False)
    line_time: Callable[[str, int], float] = field(default=lambda path, line: 0.0, compare=False)
    past: Callable[[], Mapping[str, frozenset[str]]] = field(default=dict, compare=False)
    _digests: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def digest(self, path: str) -> str | None:
        """Return the hash of a file, None where there is no such file."""
        if path not in self._digests and path in self.files:
            self._digests[path] = hashlib.sha256(self.files[path]).hexdigest()
        return self._digests.get(path)


def read_tree(root: Path) -> Tree:
    """Read every file under docs/ and snippets/. Symbolic links are noted, never followed."""
    files: dict[str, bytes] = {}
    links: set[str] = set()
    executables: set[str] = set()
    if (root / ".gitmodules").exists():
        links.add(".gitmodules")
    for top in CONTENT:
        if (root / top).is_symlink():
            links.add(top)
            continue
        for path, entry in _entries(root / top, top):
            if entry.is_symlink():
                links.add(path)
            elif entry.is_file():
                with FileIO(entry.path) as file:
                    files[path] = file.readall()
                if entry.stat().st_mode & 0o111:
                    executables.add(path)
    return Tree(
        files,
        frozenset(links),
        frozenset(executables),
        templates=partial(_template_names, root),
        future=partial(is_future, root),
        line_time=partial(line_time, root),
        past=partial(past_questions, root),
    )


def _entries(folder: Path, path: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield every file and link below a folder: those of a folder first, each by name."""
    if not folder.is_dir():
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    inner = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    for entry in entries:
        if entry not in inner and not entry.name.startswith(DROPPED):
            yield f"{path}/{entry.name}", entry
    for entry in inner:
        if entry.name not in ("__pycache__", ".git"):
            yield from _entries(Path(entry.path), f"{path}/{entry.name}")


def _template_names(root: Path) -> frozenset[str]:
    return frozenset(path.name for path in (root / "overrides").glob("*.html"))
