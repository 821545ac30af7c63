"""From the bytes of a page to its text, or to the reason why it cannot be read."""

from __future__ import annotations

import re

from handbook.model.problems import Problem
from handbook.model.text import HIDDEN, describe_hidden

LONGEST_PAGE, LONGEST_ROW = 64_000, 2_000  # characters; ours have at most 20,000 and 420
MERGE = re.compile(r"(?:<{7}|>{7}) \S")


def read_text(path: str, raw: bytes) -> str | list[Problem]:
    """Return the text of a page, without byte-order mark and with plain line ends, or what is wrong with it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        return [Problem(path, line, "HB001", message, "save the file with the encoding UTF-8")]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return [Problem(path, 1, "HB002", "the file is empty", "write the page, or delete the file")]
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        return [Problem(path, line, "HB001", "the line has a NUL character", "delete it; a page is plain text")]
    return length_problems(path, text) or merge_problems(path, text) or hidden_problems(path, text) or text


def length_problems(path: str, text: str) -> list[Problem]:
    """Return the problem of a page or a line that is too long to review, and that would take minutes to parse."""
    if len(text) > LONGEST_PAGE:
        message = f"the page has {len(text):,} characters"
        return [Problem(path, 1, "HB009", message, f"split it: a page has at most {LONGEST_PAGE:,}")]
    for number, row in enumerate(text.split("\n"), 1):
        if len(row) > LONGEST_ROW:
            message = f"the line has {len(row):,} characters"
            return [Problem(path, number, "HB009", message, f"break it: a line has at most {LONGEST_ROW:,}")]
    return []


def merge_problems(path: str, text: str) -> list[Problem]:
    """Find the conflict markers that git leaves in a file which two people changed."""
    rows = text.split("\n") if "<<<<<<< " in text or ">>>>>>> " in text else []
    message = "git left a conflict marker here"
    fix = "keep the right version, and delete the lines of <<<<<<<, ======= and >>>>>>>"
    return [Problem(path, number, "HB208", message, fix) for number, row in enumerate(rows, 1) if MERGE.match(row)]


def hidden_problems(path: str, text: str) -> list[Problem]:
    """Find invisible characters, and those that reorder text, in a page or a snippet: the first on each line."""
    problems: list[Problem] = []
    if not HIDDEN.search(text):
        return problems
    for number, row in enumerate(text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n"), 1):
        if found := HIDDEN.search(row):
            name, fix = describe_hidden(found[0])
            problems.append(Problem(path, number, "HB218", f"column {found.start() + 1} holds {name}", fix))
    return problems
