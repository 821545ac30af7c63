"""Words and characters: the nearest known word, ids of headings, hidden characters, and text that would be markup."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from html import unescape


def nearest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """Return the one of the words that is spelled most like `word`, whatever its case; None if none is close.

    cutoff: how alike they must be, from 0 (anything) to 1 (equal).
    """
    spelled = {known.casefold(): known for known in words}
    found = difflib.get_close_matches(word.casefold(), spelled, n=1, cutoff=cutoff)
    return spelled[found[0]] if found else None


HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180e\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
TAG_LIKE = re.compile(r"<[A-Za-z/!?]")
_HANDLER = re.compile(r"\bon[a-z]{3,}\s*=\s*[\"'\w]", re.IGNORECASE)


def describe_hidden(character: str) -> tuple[str, str]:
    """Return what a hidden character is called, with its article and code, and what to do about it."""
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower()
    if unicodedata.category(character) == "Zs":
        return f"{'an' if name[0] in 'aeiou' else 'a'} {name} ({code})", "delete that character, and type a plain space"
    return f"an invisible character ({code}{', ' if name else ''}{name})", "delete it"


def holds_markup(text: str) -> bool:
    """Return whether a value would be HTML, or an attribute that runs, where a template forgets to escape it."""
    plain = unescape(unescape(unescape(text)))
    return bool(TAG_LIKE.search(plain) or _HANDLER.search(plain))


def slugify(text: str) -> str:
    """Return the id of a heading that a template writes: ASCII, lower case, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", _ascii(text).lower()).strip("-")


def post_list_slug(name: str) -> str:
    """Return the last part of the address of a category's posts, as the blog makes it: C and C++ share one."""
    return re.sub(r"[^\w\- ]", "", unicodedata.normalize("NFC", name)).strip().lower().replace(" ", "-")


def heading_id(text: str) -> str:
    """Return the id of a heading as Python-Markdown's table of contents makes it, which keeps underscores."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", _ascii(text)).strip().lower())


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
