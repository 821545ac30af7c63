"""Mermaid diagrams to inline SVG, at build: no script in the page, colours from the page's scheme."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import cache, partial
from html import unescape
from typing import Final, NamedTuple

from lxml import etree

from handbook.cache import Cache, code_key, key_of
from handbook.markup.svg import NAMESPACE, SHAPES
from handbook.model.problems import cut

THEME = "redux-color"
MAX_WIDTH = 960  # px; a column of text shows it at three quarters, which is still legible
MAX_HEIGHT = 2_000  # px; ours have at most 1,200
PLAIN_LABELS = "write plain text in the labels"
# A label may hold a line break, and a class diagram's <<stereotype>>, but no other markup.
MARKUP = re.compile(
    r"<(?!br ?/?>)(?<!<<)[A-Za-z/!?](?!\w*>>)|\bon[a-z]{3,}\s*=\s*[\"'\w]|(?:java|vb)script\s*:|\bdata:[a-z]+/", re.I
)
ENTITY = re.compile(r"#(\w{1,8});")  # the diagrams' own spelling of &lt; and &#60;
LINK = re.compile(r"(?:^|;)\s*(click\b|links?\b)|\b(href)\b|(@\{)")
STYLE = re.compile(r"(?:^|;)\s*(style\b|classDef\b|class\b|linkStyle\b)|(:::)")
FLOWCHART = re.compile(r"\s*(?:flowchart|graph)\b")
LABELS = re.compile(r'"[^"]*"|\[[^\]]*\]|\{[^}]*\}|\([^)]*\)|\|[^|]*\|')
GLUED_ARROW = re.compile(r"(-{2,}|={2,}|-\.+-)([ox])\w")  # reads the first letter of a name as the arrow's end
BLOCK = re.compile(r"\s*(?:subgraph|end|loop|alt|else|opt|par|and|critical|option|break|rect|state|class|namespace)\b")
MOST_FAULTS = 9  # further ones that a check names
OPENING, CLOSING = "[({", "])}"
SETTINGS = re.compile(r"^\s*(%%\{)|^(---)\s*$")
DESCRIBED: Final = {"accTitle": "the name of the diagram", "accDescr": "what it shows, for readers who cannot see it"}


class DiagramFault(NamedTuple):
    """What is wrong with a diagram. line: 1-based within its source."""

    line: int
    message: str
    fix: str


class DiagramError(ValueError):
    """The diagram cannot be drawn."""


def diagram_faults(source: str, results: Cache | None = None) -> list[DiagramFault]:
    """Return everything that is wrong with a diagram, in the order of its lines.

    results: where drawings are kept, because to load what draws them takes longer than to check many pages.
    """
    if not (faults := [*_source_faults(source)]):
        if source not in _drawings:
            make = partial(_draw_now, source)
            _drawings[source] = results.get("diagrams", key_of(code_key(), source), make) if results else make()
        if not isinstance(fault := _drawings[source], DiagramFault):
            return []
        faults = [fault]
    return sorted({*faults, *_further_faults(source, faults)})


def _further_faults(source: str, known: list[DiagramFault]) -> Iterator[DiagramFault]:
    """Yield the faults that Mermaid finds when the lines with those known are left out, for it stops at the first."""
    rows, faults = source.split("\n"), known
    for _ in range(MOST_FAULTS):
        for fault in faults:
            if BLOCK.match(rows[fault.line - 1]):
                return  # what belongs to the block would look wrong, too
            if fault.line > 1:
                rows[fault.line - 1] = ""
        fault_or_drawing = _draw_now("\n".join(rows))
        if not isinstance(fault_or_drawing, DiagramFault) or not rows[fault_or_drawing.line - 1].strip():
            return
        if fault_or_drawing.line == 1:
            return
        yield fault_or_drawing
        faults = [fault_or_drawing]


def draw(source: str) -> str:
    """Return the diagram as an SVG element whose colours are the style sheet's variables. Raises DiagramError.

    The same source gives the same bytes; ids carry a prefix made of it, so that many fit on a page.
    """
    if faults := diagram_faults(source):
        raise DiagramError(faults[0].message)
    return str(_drawings[source])


_drawings: dict[str, str | DiagramFault] = {}  # by source


def _source_faults(source: str) -> Iterator[DiagramFault]:
    declares_classes = source.lstrip().startswith("classDiagram")  # elsewhere, `class` gives a colour to a node
    for number, row in enumerate(source.split("\n"), 1):
        if found := MARKUP.search(_plain(row)):
            yield DiagramFault(number, f'"{found[0]}" is not allowed in a diagram', PLAIN_LABELS)
        elif found := LINK.search(row):
            word = found[1] or found[2] or found[3]
            yield DiagramFault(number, f'"{word}" is not allowed: diagrams have no links and images', "delete the line")
        elif (found := STYLE.search(row)) and not (declares_classes and found[1] == "class"):
            fix = "delete it; the page gives the colours"
            yield DiagramFault(number, f'"{found[1] or found[2]}" is not allowed: diagrams have no colours', fix)
        elif found := SETTINGS.search(row):
            fix = "delete it and what belongs to it"
            yield DiagramFault(number, f'"{found[1] or found[2]}" is not allowed: diagrams have no settings', fix)
    is_flowchart = bool(FLOWCHART.match(source))
    for number, row in enumerate(source.split("\n"), 1):
        if is_flowchart and (found := GLUED_ARROW.search(LABELS.sub("", row))):
            message = f'Mermaid reads the "{found[2]}" after "{found[1]}" as the end of the arrow'
            yield DiagramFault(number, message, "put a space before and after the arrow")
    for directive, purpose in DESCRIBED.items():
        if not re.search(rf"^\s*{directive}\s*[:{{]\s*\S", source, re.MULTILINE):
            yield DiagramFault(1, f"the diagram has no {directive}", f"write {directive}: and {purpose}")


def _plain(row: str) -> str:
    """Return a row with the entities of diagrams and of HTML as what they stand for."""
    named = ENTITY.sub(lambda found: f"&{'#' if re.match('x?[0-9]', found[1]) else ''}{found[1]};", row)
    return unescape(unescape(named))


def _draw_now(source: str) -> str | DiagramFault:
    from mermaid_render.renderer import RenderError, render  # a quarter of the start of `check`, for few pages

    try:
        result = render(source, THEME)["result"]
    except RenderError as error:
        return _syntax_fault(str(error), source.split("\n"))
    width, height = result["width"], result["height"]
    if width > MAX_WIDTH:
        message = f"the diagram is {width:.0f} px wide, and only {MAX_WIDTH} are legible on a page"
        return DiagramFault(1, message, "lay it out top-down (flowchart TB), or shorten its labels")
    if height > MAX_HEIGHT:
        message = f"the diagram is {height:.0f} px tall, and only {MAX_HEIGHT} fit a page"
        return DiagramFault(1, message, "split it into two diagrams")
    return _for_page(result["svg"], "d" + hashlib.sha256(source.encode()).hexdigest()[:8])


def _syntax_fault(message: str, rows: list[str]) -> DiagramFault:
    """Return the fault that the renderer's message names: `parse at LINE:COLUMN: reason`, the reason on many lines."""
    at = re.match(r"[\w-]+ at (\d+):\d+: (.*)", message, re.DOTALL)
    line = min(max(1, int(at[1])), len(rows)) if at else 1
    odd = (number for number, row in enumerate(rows[:line], 1) if row.count('"') % 2 and "acc" not in row)
    line = next(odd, line)  # where the quotes open that Mermaid closes further down
    reason = f": {cut(at[2], 120)}" if at and "\n" not in at[2].strip() else ""
    fix = _syntax_fix(rows[line - 1]) if line > 1 else "begin with the type of diagram, such as flowchart TB"
    shown = f'Mermaid cannot read line {line} of the diagram, "{cut(rows[line - 1].strip())}"'
    return DiagramFault(line, shown + reason, fix)


def _syntax_fix(row: str) -> str:
    """Return advice on a line that Mermaid cannot read, by the mistakes that are made most."""
    if row.count('"') % 2:
        return 'close the quotes: a label is ["text"]'
    if found := re.search(r"[\w)\]}]\s+->\s+\w", row):
        return f"write --> for an arrow, as in {found[0].replace('->', '-->')}"
    if found := re.search(r"\w\[([^\"\]\[]*[(){}][^\"\]\[]*)\]", row):
        return f'put the label in quotes: ["{found[1]}"]'
    waiting: list[str] = []
    for sign in re.sub(r'"[^"]*"', "", row):
        if sign in OPENING:
            waiting.append(CLOSING[OPENING.index(sign)])
        elif waiting and sign == waiting[-1]:
            waiting.pop()
    if waiting:
        return f"close the label with {waiting[-1]}"
    return "check its brackets, quotes and arrows"


def _for_page(svg: str, prefix: str) -> str | DiagramFault:
    """Return a drawing with ids of its own, the page's colours, and no style attributes."""
    root = etree.fromstring(svg.encode())
    names = {str(element.get("id")): f"{prefix}-{element.get('id')}" for element in root.iter() if element.get("id")}
    for element in root.iter():
        tag = str(element.tag).removeprefix(NAMESPACE)
        if tag not in SHAPES - {"use", "style"} or any("href" in str(name) for name in element.attrib):
            return DiagramFault(1, f"the diagram would hold <{tag}>", PLAIN_LABELS)
        if radius := re.search(r"\brx:\s*(\d+)", str(element.attrib.pop("style", "none"))):
            element.set("rx", radius[1])
        for name, value in element.attrib.items():
            element.set(name, _renamed(_colour(str(value)), names))
    for name in ("width", "height"):  # last, after viewBox
        root.set(name, str(root.attrib.pop(name)))
    root.set("role", "img")
    root.attrib.pop("aria-roledescription", "none")
    return etree.tostring(root, encoding="unicode")


def _colour(value: str) -> str:
    """Return a colour of the theme as the page's variable of that role."""
    return _variables().get(value.upper(), value) if value.startswith("#") else value


@cache
def _variables() -> dict[str, str]:
    from mermaid_render.renderer import THEMES

    # The theme has one colour for border and accent, which play one role here.
    return {colour.upper(): f"var(--diagram-{role})" for role, colour in reversed(THEMES[THEME].items())}


def _renamed(value: str, names: dict[str, str]) -> str:
    """Return a value in which the ids of elements have their new names."""
    return names.get(value) or re.sub(
        r"url\(#([\w-]+)\)", lambda found: f"url(#{names.get(found[1], found[1])})", value
    )
