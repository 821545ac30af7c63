"""Fragment ids of headings."""

from __future__ import annotations

import re
import unicodedata


def slugify(text: str) -> str:
    """Return a fragment id for a heading: ASCII, lower case, hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_text.lower()).strip("-")
