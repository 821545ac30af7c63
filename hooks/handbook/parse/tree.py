"""The repository's content as a value: the bytes of every file under `docs/` and `snippets/`."""

from __future__ import annotations

import hashlib
import math
import os
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from io import FileIO
from pathlib import Path

from handbook.parse.git_history import past_questions

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
        future=partial(_is_future, root),
        line_time=partial(_line_time, root),
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


def _is_future(root: Path, day: date) -> bool:
    """Return whether a day is after tomorrow (it is tomorrow somewhere) and after the last commit."""
    tomorrow = timedelta(days=1)
    if day <= date.today() + tomorrow:
        return False
    command = ["git", "log", "-1", "--format=%cs"]
    try:
        committed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
        return day > date.fromisoformat(committed) + tomorrow
    except (OSError, ValueError):  # no git, or no commit
        return True


def _line_time(root: Path, path: str, line: int) -> float:
    """Return when a line reached this branch, by a commit or a merge: infinity if it is not committed yet.

    Without git, every line has the same time.
    """
    command = ["git", "blame", "--first-parent", "--porcelain", f"-L{line},{line}", "--", path]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, errors="replace", check=False)
        known = subprocess.run(["git", "rev-parse", "-q", "--verify", "HEAD"], cwd=root, capture_output=True)
    except OSError:
        return 0.0
    if known.returncode:
        return 0.0
    time = re.search(r"^committer-time (\d+)$", done.stdout, re.MULTILINE)
    return float(time[1]) if time and not done.stdout.startswith("0" * 40) else math.inf
