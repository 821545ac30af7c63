"""The site's one style sheet: the handbook's own rules and those of the theme's that pages use, less than half."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from handbook.site.finished_html import ThemeChanged

THEME: Final = ("assets/stylesheets/main.*.css", "assets/stylesheets/palette.*.css")  # in this order
DARK: Final = "assets/dark.css"
_RULE = re.compile(r"([^{}@;]+)\{([^{}]*)\}")
_EMPTY = re.compile(r"@(?:media|supports)[^{}]*\{\s*\}")
_INNERMOST = re.compile(r"\([^()]*\)")
_CLASS = re.compile(r"\.(-?[a-z_][\w-]*)", re.IGNORECASE)
_STATE = re.compile(r"\[(?:dir|data-md-[a-z-]+)=[\"']?([\w-]+)[\"']?\]")
_ATTRIBUTE = re.compile(r"\[[^\]]*\]")
_VALUE = re.compile(r" (?:class|dir|data-md-[a-z-]+)=\"([^\"]*)\"")
_ICON = re.compile(r"(--md-[\w-]+):url\(\"[^\"]*\"\);?")
_WORD = re.compile(r"[\w-]+")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SLATE = re.compile(r"\[data-md-color-scheme=[\"']?slate[\"']?\]")
_PRIMARY = re.compile(r"\[data-md-color-(primary|accent)")


def names_in_html(pages: Iterable[str]) -> frozenset[str]:
    """Return every class of the pages, and the values of the attributes by which the theme tells states apart."""
    values = {value for page in pages for value in _VALUE.findall(page)}
    return frozenset(name for value in values for name in value.split())


def names_in_scripts(scripts: Iterable[str]) -> frozenset[str]:
    """Return every word of the scripts, because any may be a class that a script sets."""
    return frozenset(word for script in scripts for word in _WORD.findall(script))


def site_css(theme: Iterable[str], own: Iterable[str], names: frozenset[str]) -> str:
    """Return one style sheet: what is used of the theme's, then all of our own.

    Raises ThemeChanged if a sheet of the theme has no rule that is used, or none that is not.
    """
    used = []
    for css in theme:
        used.append(without_unused(css, names))
        if not 0 < len(used[-1]) < len(css):
            raise ThemeChanged("rules as they are read here", css[:60])
    sheet = "\n".join([*used, *own])
    return _ICON.sub(lambda found: found[0] if f"var({found[1]}" in sheet else "", sheet)


def without_unused(css: str, names: frozenset[str]) -> str:
    """Return the sheet without the selectors that ask for a class or a state that is not among the names."""

    def rule(found: re.Match[str]) -> str:
        kept = [selector for selector in _split_selectors(found[1]) if _can_match(selector, names)]
        return f"{','.join(kept)}{{{found[2]}}}" if kept else ""

    css = _RULE.sub(rule, css)
    while (shorter := _EMPTY.sub("", css)) != css:
        css = shorter
    return css


def _can_match(selector: str, names: frozenset[str]) -> bool:
    """Return whether the selector may match something. Text in parentheses, as after `:not`, is ignored."""
    while (shorter := _INNERMOST.sub("", selector)) != selector:
        selector = shorter
    return {*_STATE.findall(selector), *_CLASS.findall(_ATTRIBUTE.sub("", selector))} <= names


def _split_selectors(selectors: str) -> list[str]:
    """Split a list of selectors at the commas outside all brackets."""
    parts, depth = [""], 0
    for character in selectors:
        depth += (character in "([") - (character in ")]")
        if character == "," and not depth:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def dark_css(css: str) -> str:
    """Return the rules for the `slate` scheme, changed so that they hold for any scheme that the page names.

    The page links this sheet inside `noscript`, for readers who prefer dark: a script would set the scheme.
    Raises ThemeChanged if there is no such rule.
    """
    rules = [
        f"{','.join(selectors)}{{{body.strip()}}}\n"
        for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", _COMMENT.sub("", css))
        if (selectors := [_for_any_scheme(one) for one in selector.split(",") if _is_dark(one)])
    ]
    if not rules:
        raise ThemeChanged('rule for the scheme "slate"', "the style sheet")
    return "@media screen {\n" + "".join(rules) + "}\n"


def _is_dark(selector: str) -> bool:
    return bool(_SLATE.search(selector)) and ":not(" not in selector and not _PRIMARY.search(selector)


def _for_any_scheme(selector: str) -> str:
    return _SLATE.sub("body[data-md-color-scheme]", selector).strip()
