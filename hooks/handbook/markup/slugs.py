"""The ids by which addresses name headings."""

from __future__ import annotations

import re
import unicodedata


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
