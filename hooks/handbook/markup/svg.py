"""Drawings: which SVG is nothing but shapes and text."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

ELEMENTS = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient "
    "radialGradient stop clipPath mask pattern symbol use style filter feGaussianBlur feOffset feMerge "
    "feMergeNode metadata".split()
)
SVG = "{http://www.w3.org/2000/svg}"
DECLARED = re.compile(rb"<![A-Za-z\[]|<\?(?!xml\s)")
LOADS = re.compile(r"url\(\s*[\"']?(?!#)|//|image-set|@|\\|(?:java|vb)script\s*:|expression\s*\(", re.IGNORECASE)


def svg_fault(raw: bytes) -> tuple[int, str] | None:
    """Return the line and what is wrong with a drawing, if anything."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return 1, "is not UTF-8"
    if re.match(r"\s*<\?xml[^>]*encoding=[\"'](?!utf-8)", text, re.IGNORECASE):
        return 1, "is not declared as UTF-8"
    if found := DECLARED.search(raw):
        return raw[: found.start()].count(b"\n") + 1, f'holds "{found[0].decode()}"'
    try:
        root = ET.fromstring(text)
    except (ET.ParseError, ValueError) as error:
        line = getattr(error, "position", (1, 0))[0]
        return line, f"does not parse ({str(error).split(':')[0]})"
    if root.tag != f"{SVG}svg":
        return 1, "is no <svg> of http://www.w3.org/2000/svg"
    faults = (_fault(element) for element in root.iter())
    if fault := next(filter(None, faults), None):
        at = re.search(rf"{re.escape(fault)}", text)
        return text[: at.start()].count("\n") + 1 if at else 1, f'holds "{fault}"'
    return None


def _fault(element: ET.Element) -> str | None:
    tag = element.tag.removeprefix(SVG) if isinstance(element.tag, str) else "?"
    if tag not in ELEMENTS:
        return tag.rsplit("}", 1)[-1]
    if tag == "style" and (found := LOADS.search(element.text or "")):
        return found[0]
    for name, value in element.attrib.items():
        plain = name.rsplit("}", 1)[-1]
        if plain.lower().startswith("on") or plain == "base":
            return plain
        if plain in ("href", "src") and not value.startswith("#"):
            return plain
        if LOADS.search(value):
            return value[:40]
    return None
