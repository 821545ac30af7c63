"""Mermaid diagrams to inline SVG, at build: no script in the page, colours from the page's scheme."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from html import unescape
from xml.etree import ElementTree as ET

from handbook.model.problems import cut

THEME = "redux-color"
MAX_WIDTH = 960  # px; a column of text shows it at three quarters, which is still legible
MAX_HEIGHT = 2_000  # px; ours have at most 1,200
FORBIDDEN = re.compile(r"(?:^|;)\s*(%%\{|style\b|classDef\b|class\b|linkStyle\b|click\b|link\b|links\b)|(:::)")
SVG = "http://www.w3.org/2000/svg"


class DiagramError(ValueError):
    """The diagram cannot be drawn. line: 1-based within its source."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


# What a label may hold besides text: a line break, and a class diagram's <<stereotype>>.
MARKUP = re.compile(
    r"<(?!br ?/?>)(?<!<<)[A-Za-z/!?](?!\w*>>)|\bon[a-z]{3,}\s*=\s*[\"'\w]|(?:java|vb)script\s*:|\bdata:[a-z]+/", re.I
)
ENTITY = re.compile(r"#(\w{1,8});")  # the diagrams' own spelling of &lt; and &#60;
ELEMENTS = frozenset(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker linearGradient stop "
    "clipPath pattern".split()
)


def check_source(source: str) -> None:
    """Raise DiagramError unless the source has its alternative text and nothing but a diagram."""
    for number, row in enumerate(source.split("\n"), 1):
        if found := MARKUP.search(_plain(row)):
            raise DiagramError(f'"{found[0]}" is not allowed in a diagram: write plain text in its labels', number)
        if re.search(r";\s*click\b|\bhref\b|@\{|^---\s*$", row):
            raise DiagramError("links, images and settings are not allowed in a diagram", number)
        if found := FORBIDDEN.search(row):
            raise DiagramError(
                f'"{(found[1] or found[2]).strip()}" is not allowed in a diagram: '
                "the page gives the colours, and nothing is clicked",
                number,
            )
    for directive, purpose in (("accTitle", "its name"), ("accDescr", "what it shows, for those who cannot see it")):
        if not re.search(rf"^\s*{directive}\s*[:{{]\s*\S", source, re.MULTILINE):
            raise DiagramError(f'the diagram has no "{directive}:" line ({purpose})')


def _plain(row: str) -> str:
    """Return a row with the entities of diagrams and of HTML as what they stand for."""
    named = ENTITY.sub(lambda found: f"&{'#' if re.match('x?[0-9]', found[1]) else ''}{found[1]};", row)
    return unescape(unescape(named))


@cache
def draw(source: str) -> str:
    """Return the diagram as an SVG element whose colours are the style sheet's variables. Raises DiagramError.

    The same source gives the same bytes; ids carry a prefix made of it, so that many fit on a page.
    """
    from mermaid_render.renderer import RenderError, render  # a quarter of the start of `check`, for few pages

    check_source(source)
    try:
        result = render(source, THEME)["result"]
    except RenderError as error:
        at = re.match(r"[\w-]+ at (\d+):\d+: (.*)", str(error), re.DOTALL)
        message = " ".join((at[2] if at else str(error)).split())
        message = cut(re.sub(r"^Parse error on line \d+: ", "", message), 120)
        raise DiagramError(message, max(1, int(at[1])) if at else 1) from None
    if result["width"] > MAX_WIDTH:
        raise DiagramError(
            f"it is {result['width']:.0f} px wide, and {MAX_WIDTH} are legible: "
            "lay it out top-down (flowchart TB), or shorten labels"
        )
    if result["height"] > MAX_HEIGHT:
        raise DiagramError(f"it is {result['height']:.0f} px tall, and {MAX_HEIGHT} fit a page: make it two diagrams")
    return _dress(result["svg"], "d" + hashlib.sha256(source.encode()).hexdigest()[:8])


def _dress(svg: str, prefix: str) -> str:
    ET.register_namespace("", SVG)
    root = ET.fromstring(svg)
    names = {element.get("id"): f"{prefix}-{element.get('id')}" for element in root.iter() if element.get("id")}
    for element in root.iter():
        if element.tag.removeprefix(f"{{{SVG}}}") not in ELEMENTS or any("href" in name for name in element.attrib):
            raise DiagramError(f"it would hold a <{element.tag.rsplit('}', 1)[-1]}>, which is no shape and no text")
        style = element.attrib.pop("style", "")
        if radius := re.search(r"\brx:\s*(\d+)", style):
            element.set("rx", radius[1])
        for name, value in list(element.attrib.items()):
            element.set(name, _rename(_colour(value), names))
    width, height = root.attrib.pop("width"), root.attrib.pop("height")
    root.set("width", width)
    root.set("height", height)
    root.set("role", "img")
    root.attrib.pop("aria-roledescription", None)
    return ET.tostring(root, encoding="unicode")


def _colour(value: str) -> str:
    """Return a colour of the theme as the page's variable of that role."""
    return _variables().get(value.upper(), value) if value.startswith("#") else value


@cache
def _variables() -> dict[str, str]:
    from mermaid_render.renderer import THEMES

    # The theme has one colour for border and accent, which play one role here.
    return {colour.upper(): f"var(--diagram-{role})" for role, colour in reversed(THEMES[THEME].items())}


def _rename(value: str, names: dict[str | None, str]) -> str:
    if value in names:
        return names[value]
    return re.sub(r"url\(#([\w-]+)\)", lambda match: f"url(#{names.get(match[1], match[1])})", value)
