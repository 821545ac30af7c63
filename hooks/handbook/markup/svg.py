"""Drawings: an SVG may hold shapes and text, and nothing that runs, loads or leads elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lxml import etree

NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
SHAPES: Final = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient "
    "radialGradient stop clipPath pattern use style".split()
)
PAGE_ONLY: Final = frozenset({"class", "id", "style"})  # would mix with those of a page that holds the drawing
BANNERS: Final = "docs/blog/banners/"  # the drawings of posts, by the names of the posts: they become part of the page
_ROLE: Final = re.compile(r"var\(--diagram-([a-z-]+)\)")
_LOADS = re.compile(r"url\(\s*[\"']?(?!#)|//|@|\\|(?:java|vb)script\s*:|\bdata\s*:|expression\s*\(", re.IGNORECASE)


@lru_cache(maxsize=512)  # the live preview asks again at every change
def svg_fault(raw: bytes, *, inline: bool = False) -> tuple[int, str] | None:
    """Return the line and what is wrong with a drawing, such as `holds "script"`; None if nothing is.

    inline: it becomes part of a page, so it has no classes, ids and styles either.
    """
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return 1, "is not UTF-8"
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw or b"<?xml-stylesheet" in raw:
        return 1, "holds a document type or a style sheet of its own"
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        return error.position[0] or 1, f"does not parse ({str(error.msg).split(', line')[0]})"
    except ValueError as error:
        return 1, f"does not parse ({error})"
    if root.tag != f"{NAMESPACE}svg":
        return 1, "is not an <svg> of http://www.w3.org/2000/svg"
    for element in root.iter():
        if found := _active(element) or (_of_pages(element) if inline else None):
            return _line(element), f'holds "{found}"'
    if (nested := _nested_use(root)) is not None:
        return _line(nested), "holds a <use> within what another <use> draws"
    return None


def inline_drawing(raw: bytes) -> str:
    """Return a drawing as part of a page, or nothing if it may not be one.

    It is written anew, because HTML reads comments and CDATA differently from XML.
    """
    if svg_fault(raw, inline=True):
        return ""
    root = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True))
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="unicode", with_tail=False)


def with_role_colours(svg: str, colours: Mapping[str, str]) -> str:
    """Return a diagram, or a value in it, with colours in place of the names that the site's style sheet colours."""
    return _ROLE.sub(lambda role: colours.get(role[1], "#000000"), svg)


def _nested_use(root: etree._Element) -> etree._Element | None:
    """Return a `<use>` that is drawn by another: a few lines of these draw a shape millions of times."""
    uses = [*root.iter(f"{NAMESPACE}use")]
    drawn = {str(value).removeprefix("#") for use in uses for value in use.attrib.values()}
    return next(
        (use for use in uses if drawn & {str(e.get("id", "")) for e in (use, *use.iterancestors())} - {""}), None
    )


def _line(element: etree._Element) -> int:
    return element.sourceline if isinstance(element.sourceline, int) else 1


def _of_pages(element: etree._Element) -> str | None:
    """Return what only a page may name in an element: a class, an id, a style, another namespace."""
    if isinstance(element, etree._Comment):
        return None
    if not str(element.tag).startswith(NAMESPACE) or element.prefix:
        return str(element.tag).rsplit("}", 1)[-1]
    names = ["style"] if element.tag == f"{NAMESPACE}style" else [str(name) for name in element.attrib]
    return next((name for name in names if name in PAGE_ONLY or "}" in name), None)


def _active(element: etree._Element) -> str | None:
    """Return the name or value in an element that is not plainly a shape or text; None if there is none."""
    if isinstance(element, etree._Comment):
        return None
    tag = element.tag.removeprefix(NAMESPACE) if isinstance(element.tag, str) else "?"
    if tag not in SHAPES:
        return tag.rsplit("}", 1)[-1]
    if tag == "style" and (found := _LOADS.search(element.text or "")):
        return found[0]
    for name, value in element.attrib.items():
        plain = str(name).rsplit("}", 1)[-1].lower()
        if plain.startswith("on") or plain in ("base", "src") or (plain == "href" and not str(value).startswith("#")):
            return plain
        if _LOADS.search(str(value)):
            return str(value)[:40]
    return None
