"""What files may lie under `docs/` and `snippets/` at all, whatever is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from handbook.content.tree import Tree
from handbook.problems import Problem

MAX_BYTES = 500_000
LONGEST_PAGE, LONGEST_ROW = 64_000, 2_000  # characters; ours have at most 20,000 and 420
MERGE = re.compile(r"(?:<{7}|>{7}) \S")
ASSETS = "docs/assets/"
PAGE_FILES = frozenset({".md", ".svg", ".png", ".webp"})
ASSET_FILES = frozenset({".css", ".js", ".json", ".svg", ".png", ".webp", ".ico", ".woff2", ".wasm", ".txt"})
PROGRAMS = (b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"!<arch>")
ACTIVE_SVG = re.compile(
    rb"<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|image|audio|video|handler|set|animate\w*)\b"
    rb"|\son\w+\s*=|<!ENTITY|<\?xml-stylesheet|@import"
    rb"|(?:href|src)\s*=\s*[\"']?\s*(?!#|[\"'])|url\(\s*[\"']?(?!#)|(?:java|vb)script\s*:",
    re.IGNORECASE,
)


def file_problems(tree: Tree) -> list[Problem]:
    """Find files of unknown types, programs, files that are too large, and drawings with something active in them."""
    return [problem for path, raw in tree.files.items() for problem in _problems(path, raw, path in tree.executables)]


def merge_problems(path: str, text: str) -> list[Problem]:
    """Find what git leaves in a file that two people changed: everything else in it is then beside the point."""
    rows = text.split("\n") if "<<<<<<< " in text or ">>>>>>> " in text else []
    what, mend = "a merge is unfinished here", "keep what is right, and remove the rows of <<<<<<<, ======= and >>>>>>>"
    return [Problem(path, number, "HB208", what, mend) for number, row in enumerate(rows, 1) if MERGE.match(row)]


def length_problems(path: str, text: str) -> list[Problem]:
    """Find pages and rows that no reviewer can read, and that readers of Markdown take minutes for."""
    if len(text) > LONGEST_PAGE:
        what = f"the page has {len(text):,} characters"
        return [Problem(path, 1, "HB009", what, f"stay below {LONGEST_PAGE:,}: make it two pages")]
    number = next((number for number, row in enumerate(text.split("\n"), 1) if len(row) > LONGEST_ROW), None)
    what = "the line is far too long"
    return [Problem(path, number, "HB009", what, f"stay below {LONGEST_ROW:,} characters")] if number else []


def _problems(path: str, raw: bytes, executable: bool) -> Iterator[Problem]:
    suffix = PurePosixPath(path).suffix
    known = ASSET_FILES if path.startswith(ASSETS) else PAGE_FILES
    if path.startswith("docs/") and suffix not in known:
        what = f'files of the type "{suffix or PurePosixPath(path).name}" do not belong here'
        yield Problem(path, 1, "HB005", what, f"keep to {', '.join(sorted(known))}; code goes under snippets/")
    if len(raw) > MAX_BYTES:
        what = f"the file has {len(raw):,} bytes"
        yield Problem(path, 1, "HB006", what, f"stay below {MAX_BYTES:,}: make data smaller, or let the test make it")
    if raw.startswith(PROGRAMS) and b"\0" in raw:
        yield Problem(path, 1, "HB007", "this is a program", "commit its source as a text file")
    elif executable and not raw.startswith(b"#!"):
        yield Problem(path, 1, "HB007", "the file is marked executable and is no script", f"chmod -x {path}")
    if suffix == ".svg" and (found := ACTIVE_SVG.search(raw)):
        line = raw[: found.start()].count(b"\n") + 1
        shown = found[0].decode("utf-8", "replace").strip()[:40]
        yield Problem(path, line, "HB008", f'the drawing holds "{shown}"', "keep shapes and text only")
