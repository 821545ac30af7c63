"""The dark scheme for readers without JavaScript, taken from the style sheets that hold it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

PATH: Final = "assets/dark.css"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SLATE = re.compile(r"\[data-md-color-scheme=[\"']?slate[\"']?\]")
_PRIMARY = re.compile(r"\[data-md-color-(primary|accent)")


def dark_without_script(sheets: Iterable[str]) -> str:
    """Return the sheets' rules for the `slate` scheme, made to hold whatever scheme the page names.

    The page links this sheet inside `noscript`, for those who prefer dark: with a script, the scheme is an attribute.
    """
    rules = [
        f"{','.join(selectors)}{{{body.strip()}}}\n"
        for sheet in sheets
        for selector, body in _RULE.findall(_COMMENT.sub("", sheet))
        if (selectors := [_any_scheme(one) for one in selector.split(",") if _is_dark(one)])
    ]
    return "@media screen {\n" + "".join(rules) + "}\n"


def _is_dark(selector: str) -> bool:
    return bool(_SLATE.search(selector)) and ":not(" not in selector and not _PRIMARY.search(selector)


def _any_scheme(selector: str) -> str:
    return _SLATE.sub("body[data-md-color-scheme]", selector).strip()
