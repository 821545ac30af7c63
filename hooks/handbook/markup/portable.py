"""The HTML of a page made fit to leave the site: for cards and e-books, which have style sheets of their own.

Drawings carry the colours that fit white paper, so that they can be read where no rule of ours holds; a style sheet
may give each of these colours a counterpart on a dark screen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from lxml import etree

from handbook.markup.svg import NAMESPACE, with_role_colours

MATHML: Final = "http://www.w3.org/1998/Math/MathML"
# Colours of drawings: on paper, and on a dark screen.
COLOURS: Final[Mapping[str, str]] = {
    "#0b5f66": "#7fd1cf",
    "#b36b00": "#f0b95a",
    "#7a3e9d": "#d3a7ec",
    "#b3322a": "#f2938a",
    "#2f67b5": "#8fc1f2",
    "#000000": "#dde4e8",
    "#808080": "#8d99a3",
    "#d3d3d3": "#3c4751",
    "#ffffff": "#14191e",
    "#4c5a67": "#a9b6bf",
    "#f3f5f4": "#1c232a",
    "#fdf4e3": "#262117",
}
# The parts of diagrams, which the site's style sheet colours.
_ROLES: Final = {
    "bg": "#ffffff",
    "fg": "#000000",
    "muted": "#4c5a67",
    "line": "#4c5a67",
    "surface": "#f3f5f4",
    "surface-alt": "#fdf4e3",
    "border": "#0b5f66",
    "accent": "#0b5f66",
}
# The kinds of tokens in code that have a colour: (classes of Pygments, on paper, on a dark screen).
CODE: Final = (
    ("c c1 ch cm cs sd o p", "#57636d", "#a9b6bf"),
    ("k kc kd kn kr kt ow", "#7a3e9d", "#d3a7ec"),
    ("s s1 s2 sa se si sr ss", "#2c6e3f", "#94d3a2"),
    ("m mf mi mh mo il", "#a8431c", "#f2a98a"),
    ("nf fm nc nd ne", "#0b5394", "#8fc1f2"),
)
_MATH: Final = re.compile(r"<math\b")
_MATH_START: Final = f'<math xmlns="{MATHML}"'

Resolve = Callable[[str], str | None]


def portable_tree(html: str, resolve: Resolve) -> etree._Element:
    """Return a page's HTML as a tree below one element, well-formed, with formulas in their namespace.

    resolve: returns where a link of the page leads from its new place; None for a link that leads nowhere there, of
    which the text stays.
    """
    root = etree.fromstring(f"<div>{_MATH.sub(_MATH_START, html)}</div>")
    etree.strip_tags(root, etree.Comment)
    for link in [*root.iter("a")]:
        if "headerlink" in str(link.get("class", "")).split():
            _remove(link)
        elif target := resolve(str(link.get("href", ""))):
            link.set("href", target)
        else:
            link.tag = "unlinked"
    etree.strip_tags(root, "unlinked")
    for drawing in root.iter(f"{NAMESPACE}svg"):
        _fix_colours(drawing)
    return root


def sections(root: etree._Element) -> dict[str, etree._Element]:
    """Return what stands below each second-level heading of a page, by the text of the heading."""
    found: dict[str, etree._Element] = {}
    current: etree._Element | None = None
    for child in _blocks(root):
        if child.tag == "h2":
            current = found.setdefault("".join(map(str, child.itertext())).strip(), etree.Element("div"))
        elif current is not None:
            current.append(child)
    return found


def inner_html(element: etree._Element) -> str:
    """Return the HTML within an element."""
    parts = [etree.tostring(child, method="html", encoding="unicode").strip() for child in element]
    return "\n".join([part for part in [(element.text or "").strip(), *parts] if part])


def drawing_css(scope: str) -> str:
    """Return the rules that give the colours of drawings their counterparts on a dark screen.

    scope: the selector of what is dark.
    """
    rows = [
        f'{scope} [{name}="{light}"] {{ {name}: {dark}; }}'
        for light, dark in COLOURS.items()
        for name in ("fill", "stroke")
    ]
    return "\n".join(rows) + "\n"


def code_css(scope: str, *, dark: bool) -> str:
    """Return the rules that colour code. scope: the selector of what they hold in."""
    return "".join(
        f"{scope} :is({', '.join(f'.{name}' for name in names.split())}) {{ color: {night if dark else day}; }}\n"
        for names, day, night in CODE
    )


def _blocks(root: etree._Element) -> list[etree._Element]:
    """Return the blocks of a page, those of the short answer's section among them."""
    blocks: list[etree._Element] = []
    for child in root:
        blocks += list(child) if child.tag == "section" else [child]
    return blocks


def _remove(element: etree._Element) -> None:
    """Remove an element and keep the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    assert parent is not None
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _fix_colours(drawing: etree._Element) -> None:
    """Give a drawing colours that need no style sheet, and a ground of its own."""
    for element in drawing.iter():
        for name, value in element.attrib.items():
            if "var(" in str(value):
                element.set(name, with_role_colours(str(value), _ROLES))
        if element.tag == f"{NAMESPACE}text" and "fill" not in element.attrib:
            element.set("fill", "#000000")
    box = str(drawing.get("viewBox", "")).split()
    if len(box) == 4 and not any(parent.tag == f"{NAMESPACE}svg" for parent in drawing.iterancestors()):
        x, y, width, height = box
        ground = {"x": x, "y": y, "width": width, "height": height, "fill": "#ffffff"}
        titles = sum(child.tag in (f"{NAMESPACE}title", f"{NAMESPACE}desc") for child in drawing)
        drawing.insert(titles, etree.Element(f"{NAMESPACE}rect", ground))
