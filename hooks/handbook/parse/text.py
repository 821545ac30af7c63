"""From the bytes of a page to its text, or to the reason why it cannot be read."""

from __future__ import annotations

import re

from handbook.model.problems import Problem

LONGEST_PAGE, LONGEST_ROW = 64_000, 2_000  # characters; ours have at most 20,000 and 420
MERGE = re.compile(r"(?:<{7}|>{7}) \S")


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


def merge_problems(path: str, text: str) -> list[Problem]:
    """Find what git leaves in a file that two people changed: everything else in it is then beside the point."""
    rows = text.split("\n") if "<<<<<<< " in text or ">>>>>>> " in text else []
    message, fix = (
        "a merge is unfinished here",
        "keep what is right, and remove the rows of <<<<<<<, ======= and >>>>>>>",
    )
    return [Problem(path, number, "HB208", message, fix) for number, row in enumerate(rows, 1) if MERGE.match(row)]


def length_problems(path: str, text: str) -> list[Problem]:
    """Find pages and rows that no reviewer can read, and that readers of Markdown take minutes for."""
    if len(text) > LONGEST_PAGE:
        message = f"the page has {len(text):,} characters"
        return [Problem(path, 1, "HB009", message, f"stay below {LONGEST_PAGE:,}: make it two pages")]
    number = next((number for number, row in enumerate(text.split("\n"), 1) if len(row) > LONGEST_ROW), None)
    message = "the line is far too long"
    return [Problem(path, number, "HB009", message, f"stay below {LONGEST_ROW:,} characters")] if number else []
