"""Changes of several files that are made together or not at all, and the edits of text that they consist of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from handbook.parse.tree import Tree
from handbook.scaffold.names import ScaffoldError

ADDRESS = r"https?://[^\s<>\"'`)]+"
AFTER_MOVED_FROM = ("sources", "reviewed", "---")
FORMER = re.compile(r"^moved_from:.*\n(?:[ \t-].*\n)*", re.MULTILINE)  # these addresses stay as they were


@dataclass(frozen=True)
class Edits:
    """What becomes of files. written: their bytes by path; deleted: paths; moved: those of the deleted that live on."""

    written: Mapping[str, bytes]
    deleted: frozenset[str] = frozenset()
    moved: Mapping[str, str] = field(default_factory=dict)

    def tree(self, before: Tree) -> Tree:
        """Return the content as it will be."""
        files = {path: raw for path, raw in before.files.items() if path not in self.deleted}
        ours = {path: raw for path, raw in self.written.items() if path.startswith(("docs/", "snippets/"))}
        executables = frozenset(self.moved.get(path, path) for path in before.executables)
        return replace(before, files={**files, **ours}, executables=executables, _digests={})

    def apply(self, root: Path) -> None:
        """Write and delete the files; if anything fails, put back what was there and raise."""
        places = [root / path for path in (*self.written, *self.deleted)]
        if linked := next((place for place in places if place.is_symlink()), None):
            raise ScaffoldError(f"{linked} is a symbolic link; put a file in its place")
        before = {place: _content(place) for place in places}
        try:
            for path, raw in self.written.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(raw)
            for path in self.deleted:
                (root / path).unlink()
        except BaseException:
            for place, old in before.items():
                if old is None:
                    place.unlink(missing_ok=True)
                else:
                    place.write_bytes(old)
            _remove_empty_folders(root, self.written)
            raise
        _remove_empty_folders(root, self.deleted)


def _content(place: Path) -> bytes | None:
    return place.read_bytes() if place.exists() else None


def _remove_empty_folders(root: Path, paths: Mapping[str, bytes] | frozenset[str]) -> None:
    """Remove the folders of these files that hold nothing any more but what Python has compiled."""
    for folder in sorted({(root / path).parent for path in paths}, reverse=True):
        while folder.is_dir() and folder != root:
            compiled = folder / "__pycache__"
            if set(folder.iterdir()) - {compiled}:
                break
            if compiled.is_dir():
                for file in compiled.iterdir():
                    file.unlink()
                compiled.rmdir()
            folder.rmdir()
            folder = folder.parent


def text_of(raw: bytes) -> str | None:
    """Return a text file with plain line ends; None for any other file."""
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None


def bytes_of(text: str, like: bytes) -> bytes:
    """Return a text as bytes, with the line ends that a file had."""
    return (text.replace("\n", "\r\n") if b"\r\n" in like else text).encode("utf-8")


def with_names(text: str, names: Mapping[str, str]) -> str:
    """Return a text in which each name, such as `topic/slug`, is replaced; web and former addresses stay."""
    longest = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"{ADDRESS}|(?<![\w-])({'|'.join(map(re.escape, longest))})(?![\w-])")

    def written(part: str) -> str:
        return pattern.sub(lambda found: names[found[1]] if found[1] else found[0], part)

    pieces, last = [], 0
    for former in FORMER.finditer(text):
        pieces += [written(text[last : former.start()]), former[0]]
        last = former.end()
    return "".join([*pieces, written(text[last:])])


def with_field(text: str, line: int, name: str, value: str | None, new_name: str = "") -> str:
    """Return a page whose field at this line holds `value`, written in one line; None deletes the field.

    new_name: what the field is called then, if not the same. Raises ScaffoldError if the field does not stand there
    in the usual form.
    """
    rows = text.split("\n")
    key = re.match(rf"(?P<indent>[ \t]*(?:- +)*){re.escape(name)}:", rows[line - 1])
    if not key:
        raise ScaffoldError(f'line {line} does not begin with "{name}:"; write the field on a line of its own')
    column = len(key["indent"])
    end = line
    while end < len(rows) and _belongs(rows[end], column):
        end += 1
    is_entry = "-" in key["indent"]
    if value is None and is_entry:
        value = "[]"
    rows[line - 1 : end] = [] if value is None else [f"{key['indent']}{new_name or name}: {value}"]
    return "\n".join(rows)


def _belongs(row: str, column: int) -> bool:
    """Return whether a row continues the value of a field whose name starts at a column."""
    indent = len(row) - len(row.lstrip(" "))
    return (
        bool(row.strip()) and row != "---" and (indent > column or (indent == column and row.lstrip().startswith("- ")))
    )


def with_moved_from(text: str, former: tuple[str, ...]) -> str:
    """Return a page to which these former addresses lead; without any, the field goes."""
    rows = text.split("\n")
    names = [row.partition(":")[0] for row in rows[: rows.index("---", 1) + 1]]
    if "moved_from" in names:
        return with_field(text, names.index("moved_from") + 1, "moved_from", listed(former) if former else None)
    if former:
        place = next(place for place, name in enumerate(names) if place and name in AFTER_MOVED_FROM)
        rows.insert(place, f"moved_from: {listed(former)}")
    return "\n".join(rows)


def listed(values: Iterator[str] | tuple[str, ...]) -> str:
    return f"[{', '.join(values)}]"
