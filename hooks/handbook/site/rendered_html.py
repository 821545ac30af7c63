"""A last look at the built pages: whatever the checks of the source let through, nothing in a page may run."""

from __future__ import annotations

import re
from itertools import chain

TAG = re.compile(
    r"<(?:(?:script|iframe|frame|object|embed|applet|form|input|button|textarea|select|style|meta|base|link|portal|"
    r"foreignobject|animate\w*|set|img|image|picture|video|audio|source|track)\b"
    r"|[a-z][^<>]*\s(?:on[a-z]+|srcdoc|formaction|style(?!=\"text-align: \w+;\"))\s*=)",
    re.IGNORECASE,
)
SCHEME = re.compile(r"(?:javascript|vbscript|data)\s*(?::|&#|&colon)", re.IGNORECASE)
ADDRESS = re.compile(
    r"\b(?:href|src|action|data|poster|xlink:href)\s*=\s*[\"']?[^\"'>]*?" + SCHEME.pattern,
    re.IGNORECASE,
)


def active_markup(content: str) -> list[str]:
    """Return what would run, load or ask for input in the HTML made of a page's own Markdown."""
    addresses = ADDRESS.finditer(content) if SCHEME.search(content) else ()  # the slow search, where it can find any
    return [found[0][:80] for found in chain(TAG.finditer(content), addresses)]
