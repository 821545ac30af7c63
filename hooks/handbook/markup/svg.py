"""Drawings: an SVG may hold shapes and text, and nothing that runs, loads or leads elsewhere."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
SHAPES: Final = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient "
    "radialGradient stop clipPath pattern use style".split()
)
_LOADS = re.compile(r"url\(\s*[\"']?(?!#)|//|@|\\|(?:java|vb)script\s*:|\bdata\s*:|expression\s*\(", re.IGNORECASE)


def svg_fault(raw: bytes) -> tuple[int, str] | None:
    """Return the line and what is wrong with a drawing, such as `holds "script"`; None if nothing is."""
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
        if found := _active(element):
            line = element.sourceline
            return line if isinstance(line, int) else 1, f'holds "{found}"'
    return None


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
