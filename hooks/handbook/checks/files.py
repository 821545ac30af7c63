"""What files may lie under `docs/` and `snippets/`, and what any text there must hold to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import PurePosixPath

from handbook.markup.svg import BANNERS, svg_fault
from handbook.model.problems import Problem, cut
from handbook.model.sources import MARK, SnippetTexts, split_sections
from handbook.parse.markdown import ESCAPED, SCISSORS
from handbook.parse.text import hidden_problems, merge_problems
from handbook.parse.tree import Tree
from handbook.snippets.folders import DEVICES

NEEDED = ("docs/index.md", "docs/questions/index.md")
MAX_BYTES = 500_000
ASSETS = "docs/assets/"
PAGE_FILES = frozenset({".md", ".svg", ".png", ".webp"})
ASSET_FILES = frozenset({".css", ".js", ".json", ".svg", ".png", ".webp", ".ico", ".woff2", ".wasm", ".txt"})
PROGRAMS = (b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"!<arch>")
SIGNATURES = {".png": b"\x89PNG\r\n\x1a\n", ".webp": b"RIFF", ".woff2": b"wOF2", ".ico": b"\0\0\1\0", ".wasm": b"\0asm"}


def file_problems(tree: Tree) -> Iterator[Problem]:
    """Find links, files of unknown types, programs, files that are too large, and drawings with something active."""
    for path in sorted(tree.links):
        message = f"this is a {'list of submodules' if '.git' in path else 'symbolic link'}"
        yield Problem(path, 1, "HB003", message, "commit the files themselves")
    for path, raw in tree.files.items():
        yield from _problems(path, raw, path in tree.executables)


def missing_pages(tree: Tree) -> Iterator[Problem]:
    """Find the pages that the site cannot be built without."""
    for path in NEEDED:
        if path not in tree.files:
            yield Problem(path, 1, "HB413", "this page is missing", "bring it back: every page leads to it")


def _problems(path: str, raw: bytes, executable: bool) -> Iterator[Problem]:
    if any(part.startswith(".") for part in path.split("/")):
        yield Problem(path, 1, "HB005", "hidden files do not belong here", "delete it, or name it without the dot")
        return
    if path.startswith("docs/") and (reserved := next(filter(DEVICES.fullmatch, path.split("/")), None)):
        yield Problem(path, 1, "HB004", f'Windows cannot store a file called "{reserved}"', "choose another name")
        return
    suffix = PurePosixPath(path).suffix
    known = ASSET_FILES if path.startswith(ASSETS) else PAGE_FILES
    if path.startswith("docs/") and suffix not in known:
        kind = suffix or PurePosixPath(path).name
        fix = f"use one of {', '.join(sorted(known))}; code goes under snippets/"
        yield Problem(path, 1, "HB005", f'"{kind}" files do not belong here', fix)
        return
    if len(raw) > MAX_BYTES:
        fix = f"keep it below {MAX_BYTES:,}: make the data smaller, or let the test generate it"
        yield Problem(path, 1, "HB006", f"the file has {len(raw):,} bytes", fix)
    if raw.startswith(PROGRAMS) and b"\0" in raw:
        yield Problem(path, 1, "HB007", "the file is a compiled program", "commit its source as text")
    elif executable and not raw.startswith(b"#!"):
        yield Problem(path, 1, "HB007", "the file is executable, but not a script", f"run chmod -x {path}")
    elif suffix in SIGNATURES and not (raw.startswith(SIGNATURES[suffix]) and _is_whole(suffix, raw)):
        yield Problem(
            path, 1, "HB007", f"the file is not in the format {suffix[1:]}", "save it in that format, or rename it"
        )
    elif suffix == ".svg" and (fault := svg_fault(raw, inline=path.startswith(BANNERS))):
        yield Problem(path, fault[0], "HB008", f"the drawing {fault[1]}", "keep only shapes and text, saved as UTF-8")


def _is_whole(suffix: str, raw: bytes) -> bool:
    """Return whether a picture ends where its format says, with no page or program behind it."""
    if suffix == ".webp":
        return raw[8:12] == b"WEBP" and int.from_bytes(raw[4:8], "little") + 8 == len(raw)
    if suffix != ".png":
        return True
    at, kind = 8, b""
    while at + 12 <= len(raw) and kind != b"IEND":
        length, kind = int.from_bytes(raw[at : at + 4], "big"), raw[at + 4 : at + 8]
        at += 12 + length
    return kind == b"IEND" and at == len(raw)


def snippet_text_problems(snippets: SnippetTexts) -> Iterator[Problem]:
    """Find in the text of snippets what would mislead a reviewer, or break the page that includes it."""
    for name, text in snippets.texts.items():
        yield from _text_problems(f"snippets/{name}", text)


@lru_cache(20_000)  # the preview looks at the same texts again and again
def _text_problems(path: str, text: str) -> tuple[Problem, ...]:
    if "\0" in text:
        return ()
    problems = merge_problems(path, text) or hidden_problems(path, text)
    if "8<-" not in text:
        return tuple(problems)
    for line, _, message in split_sections(text)[1]:
        problems.append(Problem(path, line, "HB223", message, "mark both ends: [start:name] and [end:name]"))
    for number, row in enumerate(text.split("\n"), 1):
        if SCISSORS.search(row) and not MARK.search(row) and not ESCAPED.match(row):
            message = f'a snippet cannot include another file: "{cut(row.strip())}"'
            problems.append(Problem(path, number, "HB226", message, "include that file in the page"))
    return tuple(problems)
