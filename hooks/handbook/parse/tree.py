"""The repository's content as a value: the bytes of every file under `docs/` and `snippets/`."""

from __future__ import annotations

import math
import os
import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from handbook.model.problems import Problem

CONTENT = ("docs", "snippets")
DROPPED = (".DS_Store", ".#")  # what systems and editors leave; .gitignore keeps it out


@dataclass(frozen=True)
class Tree:
    """Files by POSIX path relative to the repository; which paths are symbolic links, which files are executable.

    site_sources: reads the templates and the code of the site by path, empty where nobody knows them;
    future: tells whether a day is still to come; line_time: when a line of a file came to be, in seconds.
    """

    files: Mapping[str, bytes]
    links: frozenset[str] = frozenset()
    executables: frozenset[str] = frozenset()
    site_sources: Callable[[], Mapping[str, str]] = field(default=dict, compare=False)
    future: Callable[[date], bool] = field(default=lambda day: False, compare=False)
    line_time: Callable[[str, int], float] = field(default=lambda path, line: 0.0, compare=False)


def read_tree(root: Path) -> Tree:
    """Read every content file below root; links are named, never followed."""
    files: dict[str, bytes] = {}
    links: set[str] = set()
    executables: set[str] = set()
    if (root / ".gitmodules").exists():
        links.add(".gitmodules")
    for top in CONTENT:
        if (root / top).is_symlink():
            links.add(top)
            continue
        for folder, subfolders, names in os.walk(root / top):
            for name in sorted([*subfolders, *names]):
                path = Path(folder, name)
                relative = path.relative_to(root).as_posix()
                if path.is_symlink():
                    links.add(relative)
                elif path.is_file() and not name.startswith(DROPPED):
                    files[relative] = path.read_bytes()
                    if path.stat().st_mode & 0o111:
                        executables.add(relative)
            subfolders[:] = sorted(name for name in subfolders if name not in ("__pycache__", ".git"))
    asked = partial(_read_site_sources, root), partial(_is_future, root), partial(_written, root)
    return Tree(files, frozenset(links), frozenset(executables), *asked)


def _read_site_sources(root: Path) -> Mapping[str, str]:
    places = [root / "mkdocs.yml", *root.glob("overrides/**/*.html"), *root.glob("hooks/**/*.py")]
    return {place.relative_to(root).as_posix(): place.read_text("utf-8") for place in places if place.is_file()}


def _is_future(root: Path, day: date) -> bool:
    """Tell whether a day is after tomorrow (it is tomorrow somewhere), and after the last commit."""
    tomorrow = timedelta(days=1)
    if day <= date.today() + tomorrow:
        return False
    command = ["git", "log", "-1", "--format=%cs"]
    try:
        said = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
        return day > date.fromisoformat(said) + tomorrow
    except (OSError, ValueError):  # no git, or no commit
        return True


def _written(root: Path, path: str, line: int) -> float:
    """Return when a line came to be: with its commit on this branch, or by merging into it; later than all before that.

    Where there is no git, no line is younger than another.
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


def symlink_problems(tree: Tree) -> list[Problem]:
    """Refuse symbolic links: an include or a copy would follow one out of the repository."""
    return [
        Problem(
            path,
            1,
            "HB003",
            f"this is a {'list of submodules' if '.git' in path else 'symbolic link'}",
            "commit the files themselves",
        )
        for path in sorted(tree.links)
    ]
