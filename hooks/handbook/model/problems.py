"""A problem somebody can mend: where it is, which rule it breaks, what is wrong, what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
SHOWN = 60  # characters of somebody else's text in a message


@dataclass(frozen=True, order=True)
class Problem:
    """One breach of one rule; sorts by place.

    path: POSIX path relative to the repository; line: 1-based; rule: stable id such as `HB104`;
    what: the fault, without a full stop; mend: what to do about it, without a full stop.
    """

    path: str
    line: int
    rule: str
    message: str
    fix: str

    def __str__(self) -> str:
        """Return the problem as one line; what a page holds cannot break it, nor steer a terminal."""
        return printable(f"{self.path}:{self.line}: {self.rule} {self.message}; {self.fix}")


def printable(text: str) -> str:
    """Return one line of text without what breaks it, hides in it or steers a terminal."""
    return CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def cut(text: str, shown: int = SHOWN) -> str:
    """Return the beginning of a text, as long as a message may quote it."""
    return text if len(text) <= shown else f"{text[:shown]}…"


def annotation(problem: Problem) -> str:
    """Return the problem as a workflow command that CI shows on the changed line."""
    place = f"file={_escape(problem.path, property=True)},line={problem.line},title={problem.rule}"
    return f"::error {place}::{_escape(f'{problem.message}; {problem.fix}')}".replace("##[", "## [")  # an older command


def report(problems: Iterable[Problem], *, annotate: bool) -> list[str]:
    """Return one line a problem, sorted by place; as annotations where CI reads them."""
    return [annotation(problem) if annotate else str(problem) for problem in sorted(set(problems))]


def _escape(text: str, *, property: bool = False) -> str:
    for plain, escaped in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(plain, escaped)
    return text.replace(":", "%3A").replace(",", "%2C") if property else text
