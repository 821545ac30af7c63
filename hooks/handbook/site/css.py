"""The theme's style sheets without what no page of the site uses: less than half of them is left."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

THEME: Final = ("assets/stylesheets/main.*.css", "assets/stylesheets/palette.*.css")  # in this order
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_EMPTY = re.compile(r"@(?:media|supports)[^{}]*\{\s*\}")
_INNERMOST = re.compile(r"\([^()]*\)")
_CLASS = re.compile(r"\.(-?[a-z_][\w-]*)", re.IGNORECASE)
_STATE = re.compile(r"\[(?:dir|data-md-[a-z-]+)=[\"']?([\w-]+)[\"']?\]")
_ATTRIBUTE = re.compile(r"\[[^\]]*\]")
_NAMED = re.compile(r"<[a-z][^>]*? (?:class|dir|data-md-[a-z-]+)=[^>]*>")
_VALUE = re.compile(r" (?:class|dir|data-md-[a-z-]+)=\"([^\"]*)\"")
_DRAWING = re.compile(r"(--md-[\w-]+):url\(\"[^\"]*\"\);?")
_WORD = re.compile(r"[\w-]+")
DARK: Final = "assets/dark.css"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PLAIN_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SLATE = re.compile(r"\[data-md-color-scheme=[\"']?slate[\"']?\]")
_PRIMARY = re.compile(r"\[data-md-color-(primary|accent)")


def names_in_pages(pages: Iterable[str]) -> frozenset[str]:
    """Return every class of the pages, and the values of the attributes by which the theme tells states apart."""
    tags = {tag for page in pages for tag in _NAMED.findall(page)}
    return frozenset(name for tag in tags for value in _VALUE.findall(tag) for name in value.split())


def names_in_scripts(scripts: Iterable[str]) -> frozenset[str]:
    """Return every word of the scripts: any may be a class that one of them sets."""
    return frozenset(word for script in scripts for word in _WORD.findall(script))


def joined(theme: Iterable[str], own: Iterable[str], names: frozenset[str]) -> str:
    """Return one sheet: what is used of the theme's, then all of our own."""
    sheet = "\n".join([*(used_only(css, names) for css in theme), *own])
    return _DRAWING.sub(lambda found: found[0] if f"var({found[1]}" in sheet else "", sheet)


def used_only(css: str, names: frozenset[str]) -> str:
    """Return the sheet without the selectors that ask for a class or a state that nothing has."""

    def rule(found: re.Match[str]) -> str:
        kept = [selector for selector in _apart(found[1]) if _fits(selector, names)]
        return f"{','.join(kept)}{{{found[2]}}}" if kept else ""

    css = _RULE.sub(rule, css)
    while (less := _EMPTY.sub("", css)) != css:
        css = less
    return css


def _fits(selector: str, names: frozenset[str]) -> bool:
    """Whether something may match. What stands in brackets, as after `:not`, is not asked for."""
    while (less := _INNERMOST.sub("", selector)) != selector:
        selector = less
    wanted = {*_STATE.findall(selector), *_CLASS.findall(_ATTRIBUTE.sub("", selector))}
    return wanted <= names


def _apart(selectors: str) -> list[str]:
    """Split a list of selectors at the commas that stand in no brackets."""
    parts, depth = [""], 0
    for character in selectors:
        depth += (character in "([") - (character in ")]")
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def dark_without_script(sheets: Iterable[str]) -> str:
    """Return the sheets' rules for the `slate` scheme, made to hold whatever scheme the page names.

    The page links this sheet inside `noscript`, for those who prefer dark: with a script, the scheme is an attribute.
    """
    rules = [
        f"{','.join(selectors)}{{{body.strip()}}}\n"
        for sheet in sheets
        for selector, body in _PLAIN_RULE.findall(_COMMENT.sub("", sheet))
        if (selectors := [_any_scheme(one) for one in selector.split(",") if _is_dark(one)])
    ]
    return "@media screen {\n" + "".join(rules) + "}\n"


def _is_dark(selector: str) -> bool:
    return bool(_SLATE.search(selector)) and ":not(" not in selector and not _PRIMARY.search(selector)


def _any_scheme(selector: str) -> str:
    return _SLATE.sub("body[data-md-color-scheme]", selector).strip()
