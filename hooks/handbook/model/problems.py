"""A problem that someone can fix: where it is, which rule it breaks, what is wrong, what to write instead.

And how it is shown: as a line, as a command for CI, and in the live preview in place of the page. The rules are in
`rules.toml`; their ids are stable and never reused.
"""

from __future__ import annotations

import errno
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
SHOWN = 60  # characters of a page that a message quotes
# What can be wrong with a disk or a folder, and is no fault of the program.
_FREE, _ALLOW, _MOVE = (
    "free some space there",
    "allow writing there, or work in a copy",
    "move away what is in its place",
)
DISK_FIXES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), _FREE),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), _ALLOW),
    **dict.fromkeys((errno.ENOTDIR, errno.EISDIR, errno.EEXIST), _MOVE),
}


@dataclass(frozen=True, order=True)
class Problem:
    """One breach of one rule; sorts by place.

    path: POSIX path relative to the repository; line: 1-based; rule: stable id such as `HB104`;
    message: the fault; fix: what to type instead. Neither ends in a full stop.
    """

    path: str
    line: int
    rule: str
    message: str
    fix: str

    def __str__(self) -> str:
        """Return the problem as one line, in which quoted text can neither break the line nor steer a terminal."""
        return printable(f"{self.path}:{self.line}: {self.rule} {self.message}; {self.fix}")


def printable(text: str) -> str:
    """Return text with its control and invisible characters as escapes, and without what CI takes for a command."""
    return CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text).replace("##[", "## [")


def cut(text: str, shown: int = SHOWN) -> str:
    """Return a text, shortened to what a message may quote."""
    return text if len(text) <= shown else f"{text[:shown]}…"


def annotation(problem: Problem, level: str = "error") -> str:
    """Return the problem as a workflow command, which CI shows beside the changed line. level: error or warning."""
    place = f"file={_escape(problem.path, property=True)},line={problem.line},title={problem.rule}"
    return f"::{level} {place}::{_escape(f'{problem.message}; {problem.fix}')}".replace("##[", "## [")


def disk_fault(error: OSError) -> str | None:
    """Return one line about a file that cannot be written, and what to do; None for any other error."""
    fix = DISK_FIXES.get(error.errno or 0)
    if not fix:
        return None
    place = f" {error.filename}" if error.filename else ""
    return printable(f"cannot write{place}: {error.strerror}; {fix}")


def report(problems: Iterable[Problem], *, annotate: bool) -> list[str]:
    """Return one line for each problem, sorted by place; annotate: as workflow commands for CI."""
    return [annotation(problem) if annotate else str(problem) for problem in sorted(set(problems))]


def _escape(text: str, *, property: bool = False) -> str:
    for plain, escaped in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(plain, escaped)
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


def error_pages(problems: Iterable[Problem]) -> dict[str, str | None]:
    """Return Markdown by path below `docs/`: for each page with problems, a page that lists them.

    The value for a post is None: the theme's blog reads posts from the disk, so a broken one is left out.
    """
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.path.startswith("docs/") and problem.path.endswith(".md"):
            found[problem.path.removeprefix("docs/")].append(problem)
    return {path: None if path.startswith("blog/posts/") else _error_page(path, some) for path, some in found.items()}


def _error_page(path: str, problems: list[Problem]) -> str:
    rows = "".join(
        f"- Line {problem.line}, {problem.rule}: {_code(problem.message)}. Fix: {_code(problem.fix)}\n"
        for problem in problems
    )
    name = _code(f"docs/{path}")
    return f"---\ntitle: This page has problems\n---\n\nFix {name} and save it; this page then reloads.\n\n{rows}"


def _code(text: str) -> str:
    """Return the text as a code span, so that nothing in it is markup."""
    return "`" + printable(text).replace("`", "'") + "`"


@dataclass(frozen=True)
class Rule:
    """summary: what the rule asks for; reason: why it exists; example: lines that are right, empty where none help."""

    summary: str
    reason: str
    example: str = ""


@cache
def rules() -> Mapping[str, Rule]:
    """Return every rule of the checks by its id."""
    texts: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "rules.toml").read_text("utf-8"))
    return {id: Rule(**text) for id, text in texts.items()}
