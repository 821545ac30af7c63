"""Figures: what matplotlib draws made small and plain, what a drawing may hold, and its HTML on a page.

A figure is an SVG of 440 units width, so that its text of 14 units can be read on a phone. One that moves holds its
frames below each other, each an `<svg>` whose `<title>` says what happens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from typing import Final

from lxml import etree
from markupsafe import escape

from handbook.markup.svg import NAMESPACE, svg_fault

WIDTH: Final = 440
LARGEST: Final = 40_000  # bytes
TEXT_SIZE: Final = 14
FARTHEST: Final = 10_000  # units
# As docs/assets/handbook.css maps them for each scheme and for paper: C0 to C4, and the four that have names.
COLOURS: Final = ("#0b5f66", "#b36b00", "#7a3e9d", "#b3322a", "#2f67b5", "#000000", "#808080", "#d3d3d3", "#ffffff")
PALETTE: Final = "C0 to C4, black, grey, lightgrey or white, lighter with alpha="
# What paper has for them: black and greys that stay apart.
GREYS: Final = ("#000000", "#666666", "#333333", "#555555", "#444444", "#000000", "#666666", "#cccccc", "#ffffff")
PRINT_FONT: Final = "Handbook Sans"  # as the templates of paper name it
XLINK: Final = "{http://www.w3.org/1999/xlink}href"
SHAPES: Final = frozenset("svg g path text tspan use defs clipPath rect pattern title".split())
NUMBERS: Final = frozenset(
    "x y width height viewBox stroke-width opacity fill-opacity stroke-opacity stroke-dasharray font-size".split()
)
WORDS: Final = {
    "text-anchor": ("start", "middle", "end"),
    "font-weight": ("bold", "700"),
    "font-style": ("italic",),
    "patternUnits": ("userSpaceOnUse",),
    "font-family": ("sans-serif",),
}
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_LONG: Final = re.compile(r"\d{5}|e")  # a number that may be above FARTHEST
_PATH: Final = re.compile(r"[MLHVCSQTAZmlhvcsqtaz\d.,\s-]*")
_TRANSFORM: Final = re.compile(r"(?:(?:rotate|translate|scale|matrix)\([-\d. ,]*\)\s*)+")
_TAG: Final = re.compile(r"<[^>]*>")
_PAINT: Final = re.compile(r"none|#[0-9a-f]{6}|url\(#[\w-]+\)")
_ID: Final = re.compile(r' (?:id|href)="[^"]*"|url\(#[\w-]+\)')
_REFERENCE: Final = re.compile(r"url\(#([\w-]+)\)")
PATTERNS: Final = {
    "d": _PATH,
    "transform": _TRANSFORM,
    "id": re.compile(r"f[0-9a-f]*(?:-\d+)+"),  # no name that a page may hold, too
    "href": re.compile(r"#f[0-9a-f]*(?:-\d+)+"),
    "clip-path": _REFERENCE,
}


class FigureError(ValueError):
    """A figure cannot be shown; the message says what to change in the program that draws it."""


@dataclass(frozen=True)
class Drawing:
    """One drawing of a program, as matplotlib writes it. says: what happens in it, empty where nothing moves."""

    says: str
    svg: str


def figure_svg(drawings: Sequence[Drawing], name: str) -> str:
    """Return drawings as one small SVG. name: of the figure among those of a page. Raises FigureError."""
    if not drawings:
        raise FigureError("it yields no frame")
    if len(drawings) > 1 and not all(drawing.says.strip() for drawing in drawings):
        raise FigureError("a frame has no sentence; yield pairs of a sentence and a figure")
    parts, top = list[str](), 0.0
    for number, drawing in enumerate(drawings):
        prefix = f"{name}-{number}" if number else name  # ids are those of one drawing
        root = _parse(re.sub(r"<!DOCTYPE[^>]*>", "", drawing.svg, count=1).encode())
        _, _, width, height = map(float, root.get("viewBox", "0 0 0 0").split())
        if round(width) != WIDTH:
            raise FigureError(f"it is {width / 72:.2f} inches wide; leave out the width, or make it {WIDTH / 72:.2f}")
        inner = "\n".join(etree.tostring(child, encoding="unicode") for child in _plain(root, prefix, {}))
        if len(drawings) > 1:
            says = f"<title>{escape(' '.join(drawing.says.split()))}</title>"
            box = f'viewBox="0 0 {WIDTH} {_short(height)}" width="{WIDTH}" height="{_short(height)}"'
            inner = f'<svg y="{_short(top)}" {box}>{says}\n{inner}\n</svg>'
        parts.append(inner)
        top += height
    box = f'viewBox="0 0 {WIDTH} {_short(top)}"'
    text = f'<svg xmlns="{NAMESPACE[1:-1]}" {box} font-size="{TEXT_SIZE}" font-family="sans-serif">\n'
    whole = text + "\n".join(parts) + "\n</svg>\n"
    if fault := figure_fault(whole):
        raise FigureError(fault[1])
    return whole


@lru_cache(maxsize=64)  # a figure is looked at as a file, and on its page
def figure_fault(svg: str) -> tuple[int, str] | None:
    """Return the line and what is wrong with the SVG of a figure; None if a page may show it."""
    if found := svg_fault(svg.encode()):
        return found[0], f"the drawing {found[1]}"
    if (size := len(svg.encode())) > LARGEST:
        return 1, f"the drawing has {size / 1000:.0f} kB, and may have {LARGEST // 1000}; draw fewer points"
    for element in etree.fromstring(svg.encode()).iter():
        line = element.sourceline if isinstance(element.sourceline, int) else 1
        tag = str(element.tag).removeprefix(NAMESPACE)
        if "$" in (words := element.text or "") and "\\" in words:
            return (
                line,
                f'the drawing holds TeX, "{words.strip()[:30]}"; name ticks with set_yticks(values, labels=...)',
            )
        if tag not in SHAPES:
            return line, f"the drawing holds <{tag}>"
        for key, value in element.attrib.items():
            if fault := _attribute_fault(str(key), str(value)):
                return line, fault
    return None


def _attribute_fault(key: str, value: str) -> str | None:
    if (
        key in ("d", "transform", *NUMBERS)
        and _LONG.search(value)
        and max(map(abs, map(float, _NUMBER.findall(value))), default=0) > FARTHEST
    ):
        return f"the drawing holds a number above {FARTHEST:,}; draw only what the axes show"
    if key in ("fill", "stroke"):
        if value.startswith("#") and value not in COLOURS:
            return f"the drawing has the colour {value}; use {PALETTE}"
        right = bool(_PAINT.fullmatch(value))
    elif key in NUMBERS:
        right = not _NUMBER.sub("", value).replace(",", "").strip()
    elif key in WORDS:
        right = value in WORDS[key]
    else:
        right = key in PATTERNS and bool(PATTERNS[key].fullmatch(value))
    return None if right else f'the drawing holds {key}="{value[:40]}"'


def same_drawing(one: str, other: str) -> bool:
    """Return whether two figures differ at most in what processors round differently: a quarter of a unit."""
    if _TAG.split(one) != _TAG.split(other):  # the words
        return False
    shapes = "".join(_TAG.findall(one)), "".join(_TAG.findall(other))
    if _ID.findall(shapes[0]) != _ID.findall(shapes[1]):
        return False
    shapes = _ID.sub("", shapes[0]), _ID.sub("", shapes[1])  # whose letters and digits may read as a number: f2e390
    if len({_NUMBER.sub("0", shape) for shape in shapes}) > 1:
        return False
    return all(abs(float(a) - float(b)) <= 0.25 for a, b in zip(*map(_NUMBER.findall, shapes), strict=True))


def figure_html(source: str) -> str:
    """Return the `<figure>` for the contents of a `figure` fence. A drawing that may not be shown is left out."""
    fields, svg = fence_parts(source)
    alt, caption = escape(fields.get("alt", "")), escape(fields.get("caption", ""))
    shown = f"<figcaption>{caption}</figcaption>"
    if not svg or figure_fault(svg):
        return f'<figure class="figure">{shown}</figure>'
    root = etree.fromstring(svg.encode())
    frames = root.findall(f"{NAMESPACE}svg")
    if not frames:
        root.set("role", "img")
        root.set("aria-label", fields.get("alt", ""))
        return f'<figure class="figure">{_html(root)}{shown}</figure>'
    printed = {0, len(frames) // 2, len(frames) - 1}
    steps = "".join(_step(frame, printed=place in printed) for place, frame in enumerate(frames))
    label = f'<p class="figure__alt">{alt}</p>'
    return f'<figure class="figure figure--steps">{label}<ol>{steps}</ol>{shown}</figure>'


def is_stepped(svg: str) -> bool:
    """Return whether the SVG of a figure holds frames."""
    return svg.count("<svg") > 1


def words_in(svg: str) -> list[str]:
    """Return the texts of a drawing."""
    return [unescape(text) for text in _TAG.split(svg) if text.strip()]


def printed_svg(svg: str) -> str:
    """Return the SVG of a figure for paper: in greys, and in a print font."""
    greys = dict(zip(COLOURS, GREYS, strict=True))
    svg = re.sub('"(#[0-9a-f]{6})"', lambda colour: f'"{greys.get(colour[1], colour[1])}"', svg)
    return svg.replace('font-family="sans-serif"', f'font-family="{PRINT_FONT}"', 1)


def fence_parts(source: str) -> tuple[Mapping[str, str], str]:
    """Return the fields of a `figure` fence by name, and the SVG that it includes, empty if it includes none."""
    rows = source.strip().split("\n")
    start = next((number for number, row in enumerate(rows) if row.startswith("<svg")), len(rows))
    end = max((number for number, row in enumerate(rows) if row == "</svg>"), default=start)
    fields, last = dict[str, str](), ""
    for row in [*rows[:start], *rows[end + 1 :]]:
        if found := re.match(r"(alt|caption):(?:\s+|$)(.*)", row):
            last, text = found[1], found[2]
            fields[last] = text.strip()
        elif last and not row.startswith("--8<--"):
            fields[last] = f"{fields[last]} {row.strip()}".strip()
    return fields, "\n".join(rows[start : end + 1])


def _step(frame: etree._Element, *, printed: bool) -> str:
    title = frame.find(f"{NAMESPACE}title")
    says = "" if title is None else title.text or ""
    if title is not None:
        frame.remove(title)
    if "y" in frame.attrib:
        del frame.attrib["y"]
    frame.set("aria-hidden", "true")
    mark = ' class="figure__printed"' if printed else ""
    return f"<li{mark}>{_html(frame)}<p>{escape(says)}</p></li>"


def _html(root: etree._Element) -> str:
    """Return a drawing as part of a page. matplotlib leaves out black, so what has no fill takes the drawing's own."""
    root.set("fill", COLOURS[5])
    _leave_colours_to_uses(root)
    etree.cleanup_namespaces(root)
    return re.sub(r"\s*\n\s*", "", etree.tostring(root, encoding="unicode", with_tail=False))


def _leave_colours_to_uses(root: etree._Element) -> None:
    """Take from what a `<use>` draws the colours that the `<use>` has itself: no style sheet reaches its copy."""
    for key in ("fill", "stroke"):
        named = dict[str, set[str | None]]()
        for use in root.iter(f"{NAMESPACE}use"):
            named.setdefault(str(use.get("href")), set()).add(use.get(key))
        for path in root.iter(f"{NAMESPACE}path"):
            if key in path.attrib and None not in named.get(f"#{path.get('id')}", {None}):
                del path.attrib[key]


def _parse(raw: bytes) -> etree._Element:
    try:
        return etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise FigureError(f"its SVG does not parse ({error.msg})") from None


def _plain(parent: etree._Element, name: str, ids: dict[str, str]) -> Iterator[etree._Element]:
    """Yield what is visible below an element: without matplotlib's groups, styles and unused names."""
    used = {value for element in parent.getroottree().iter() for value in _references(element)}

    def visit(element: etree._Element) -> Iterator[etree._Element]:
        if not isinstance(element.tag, str) or (tag := element.tag.removeprefix(NAMESPACE)) not in SHAPES - {"title"}:
            return
        attributes = _attributes(element)
        if (id := element.get("id")) in used:
            attributes["id"] = _name(str(id))
        for key in ("clip-path", "fill", "stroke"):
            if found := _REFERENCE.fullmatch(attributes.get(key, "")):
                attributes[key] = f"url(#{_name(found[1])})"
        if target := element.get(XLINK) or element.get("href"):
            attributes["href"] = f"#{_name(target.removeprefix('#'))}"
        inner = [child for node in element for child in visit(node)]
        invisible = attributes.get("fill") == "none" and attributes.get("stroke", "none") == "none"
        if tag == "path" and invisible and "id" not in attributes:
            return
        if tag in ("g", "defs") and not inner:
            return
        if tag == "g" and not attributes:
            yield from inner
            return
        new = etree.Element(tag, attributes)
        new.text = (element.text or "") if tag in ("text", "tspan") else None
        new.extend(inner)
        yield new

    def _name(id: str) -> str:
        return ids.setdefault(id, f"{name}-{len(ids) + 1}")

    for child in parent:
        yield from visit(child)


def _references(element: etree._Element) -> Iterator[str]:
    for value in element.attrib.values():
        yield from _REFERENCE.findall(str(value))
    if target := element.get(XLINK):
        yield target.removeprefix("#")


def _attributes(element: etree._Element) -> dict[str, str]:
    """Return the attributes that matter, those of the style among them, with short numbers."""
    found = {str(key): str(value) for key, value in element.attrib.items()}
    style = found.pop("style", "")
    declared = (part.partition(":") for part in style.split(";") if ":" in part)
    found |= {key.strip(): value.strip() for key, _, value in declared}
    kept = {}
    for key, value in found.items():
        if key in ("fill", "stroke", "clip-path") or value in WORDS.get(key, ()):
            kept[key] = value
        elif key == "d":
            kept[key] = re.sub(r"\s*([A-Za-z])\s*", r"\1", _rounded(" ".join(value.split())))
        elif key == "transform" and not re.fullmatch(r"rotate\(-?0 .*\)", value):
            kept[key] = _rounded(value, 2)
        elif key in NUMBERS - {"font-size", "viewBox"}:
            kept[key] = _rounded(value, 2 if key.endswith("opacity") else 1)
    kept.pop("font-family", None)
    if kept.get("stroke", "none") == "none":
        kept = {key: value for key, value in kept.items() if not key.startswith("stroke-")}
    if kept.get("text-anchor") == "start":
        del kept["text-anchor"]
    return kept


def _rounded(text: str, places: int = 1) -> str:
    return _NUMBER.sub(lambda number: _short(float(number[0]), places), text)


def _short(number: float, places: int = 1) -> str:
    return f"{round(number, places) + 0:.{places}f}".rstrip("0").rstrip(".") or "0"
