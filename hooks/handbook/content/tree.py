"""The repository's content as a value: the bytes of every file under `docs/` and `snippets/`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.problems import Problem

CONTENT = ("docs", "snippets")


@dataclass(frozen=True)
class Tree:
    """Files by POSIX path relative to the repository; which paths are symbolic links, which files are executable."""

    files: Mapping[str, bytes]
    links: frozenset[str] = frozenset()
    executables: frozenset[str] = frozenset()


def read_tree(root: Path) -> Tree:
    """Read every content file below root; links are named, never followed."""
    files: dict[str, bytes] = {}
    links: set[str] = set()
    executables: set[str] = set()
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
                elif path.is_file() and not name.startswith("."):
                    files[relative] = path.read_bytes()
                    if path.stat().st_mode & 0o111:
                        executables.add(relative)
            # What MkDocs leaves out (names that start with a dot), and what Python writes.
            subfolders[:] = sorted(name for name in subfolders if not name.startswith(".") and name != "__pycache__")
    return Tree(files, frozenset(links), frozenset(executables))


def decode(path: str, raw: bytes) -> str | Problem:
    """Return the text of a content file, without byte-order mark and with plain line ends."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Problem(path, line, "HB001", f"byte 0x{raw[error.start]:02x} is not UTF-8", "save the file as UTF-8")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return Problem(path, 1, "HB002", "the file is empty", "write the page, or remove the file")
    if (at := text.find("\0")) >= 0:
        return Problem(
            path, text[:at].count("\n") + 1, "HB001", "there is a NUL character", "save the file as UTF-8 text"
        )
    return text


def link_problems(tree: Tree) -> list[Problem]:
    """Refuse symbolic links: an include or a copy would follow one out of the repository."""
    return [
        Problem(path, 1, "HB003", "this is a symbolic link", "commit the file itself") for path in sorted(tree.links)
    ]
