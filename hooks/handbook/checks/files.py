"""What files may lie under `docs/` and `snippets/` at all, whatever is in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from handbook.markup.svg import svg_fault
from handbook.model.problems import Problem
from handbook.parse.tree import Tree
from handbook.snippets.folders import DEVICES

MAX_BYTES = 500_000
ASSETS = "docs/assets/"
PAGE_FILES = frozenset({".md", ".svg", ".png", ".webp"})
ASSET_FILES = frozenset({".css", ".js", ".json", ".svg", ".png", ".webp", ".ico", ".woff2", ".wasm", ".txt"})
PROGRAMS = (b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"!<arch>")
KINDS = {".png": b"\x89PNG\r\n\x1a\n", ".webp": b"RIFF", ".woff2": b"wOF2", ".ico": b"\0\0\1\0", ".wasm": b"\0asm"}


def _is_whole(suffix: str, raw: bytes) -> bool:
    """Tell whether a picture is one from its first byte to its last, with no page or program behind it."""
    if suffix == ".webp":
        return raw[8:12] == b"WEBP" and int.from_bytes(raw[4:8], "little") + 8 == len(raw)
    if suffix != ".png":
        return True
    at, kind = 8, b""
    while at + 12 <= len(raw) and kind != b"IEND":
        length, kind = int.from_bytes(raw[at : at + 4], "big"), raw[at + 4 : at + 8]
        at += 12 + length
    return kind == b"IEND" and at == len(raw)


def file_problems(tree: Tree) -> list[Problem]:
    """Find files of unknown types, programs, files that are too large, and drawings with something active in them."""
    problems = [
        problem for path, raw in tree.files.items() for problem in _problems(path, raw, path in tree.executables)
    ]
    return problems + [
        Problem(
            path, 1, "HB010", "the site does not load this file", "remove it; code for readers goes under snippets/"
        )
        for path in _unloaded(tree)
    ]


def _unloaded(tree: Tree) -> list[str]:
    """Return the scripts, styles and fonts under docs/assets/ that neither the site's code nor a loaded file names."""
    unseen = {path for path in tree.files if path.startswith(ASSETS) and not path.endswith(".txt")}
    texts = list(tree.site_sources().values()) if unseen else []
    if not texts:
        return []
    while texts:
        text = texts.pop()
        seen = {path for path in unseen if _named(path, text, unseen)}
        texts += [tree.files[path].decode("utf-8", "ignore") for path in seen if path.endswith((".css", ".js"))]
        unseen -= seen
    return sorted(unseen)


def _named(path: str, text: str, others: Collection[str]) -> bool:
    """Tell whether a text names a file: by its own name, or with its folder's where others are called the same."""
    name = path.rsplit("/", 1)[-1]
    alike = sum(other.endswith("/" + name) for other in others) > 1
    return ("/".join(path.split("/")[-2:]) if alike else name) in text


def _problems(path: str, raw: bytes, executable: bool) -> Iterator[Problem]:
    if any(part.startswith(".") for part in path.split("/")):
        yield Problem(path, 1, "HB005", "hidden files do not belong here", "remove it, or name it without the dot")
        return
    if path.startswith("docs/") and (reserved := next(filter(DEVICES.fullmatch, path.split("/")), None)):
        yield Problem(path, 1, "HB004", f'Windows can have no file "{reserved}"', "choose another name")
    suffix = PurePosixPath(path).suffix
    known = ASSET_FILES if path.startswith(ASSETS) else PAGE_FILES
    if path.startswith("docs/") and suffix not in known:
        message = f'files of the type "{suffix or PurePosixPath(path).name}" do not belong here'
        yield Problem(path, 1, "HB005", message, f"keep to {', '.join(sorted(known))}; code goes under snippets/")
    if len(raw) > MAX_BYTES:
        message = f"the file has {len(raw):,} bytes"
        yield Problem(
            path, 1, "HB006", message, f"stay below {MAX_BYTES:,}: make data smaller, or let the test make it"
        )
    if raw.startswith(PROGRAMS) and b"\0" in raw:
        yield Problem(path, 1, "HB007", "this is a program", "commit its source as a text file")
    elif executable and not raw.startswith(b"#!"):
        yield Problem(path, 1, "HB007", "the file is marked executable and is no script", f"chmod -x {path}")
    if suffix in KINDS and not (raw.startswith(KINDS[suffix]) and _is_whole(suffix, raw)):
        yield Problem(path, 1, "HB007", f"this is no {suffix[1:]} file", "commit what the name says")
    if suffix == ".svg" and (fault := svg_fault(raw)):
        yield Problem(path, fault[0], "HB008", f"the drawing {fault[1]}", "keep shapes and text only, in UTF-8")
