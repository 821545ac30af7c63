"""An extension of Python-Markdown: formulas as MathML, diagrams as SVG, the short answer in a section of its own."""

from __future__ import annotations

import re
from html import unescape
from typing import Any, Final
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import escape

from handbook.markup.figures import figure_html
from handbook.markup.mathml import FormulaError, formula_html
from handbook.markup.mermaid import DiagramError, draw
from handbook.model.kinds import SHORT

WIDE: Final = 480  # px: wider drawings scroll on a phone, where they would be too small to read
_WIDTH = re.compile(r'<svg\b[^>]* viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ')


class Rendering(Extension):
    """Turns what `pymdownx.arithmatex` found into MathML and wraps the short answer."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Formulas(md), "handbook-formulas", 4)  # after inline patterns (20)
        md.treeprocessors.register(_Tables(md), "handbook-tables", 5)
        md.treeprocessors.register(_ShortAnswer(md), "handbook-short-answer", 3)


def makeExtension(**options: Any) -> Rendering:
    return Rendering(**options)


def diagram_fence(source: str, language: str, css_class: str, options: dict[str, Any], md: Markdown, **_: Any) -> str:
    """Format a `mermaid` fence for SuperFences. A source that cannot be drawn is shown; the check has reported it."""
    try:
        drawing = draw(source)
    except DiagramError:
        return f"<pre><code>{escape(source)}</code></pre>"
    width = _WIDTH.search(drawing)
    wide = f" {css_class}--wide" if width and float(width[1]) > WIDE else ""
    return f'<figure class="{css_class}{wide}">{drawing}</figure>'


def figure_fence(source: str, language: str, css_class: str, options: dict[str, Any], md: Markdown, **_: Any) -> str:
    """Format a `figure` fence for SuperFences."""
    return figure_html(source)


class _Formulas(Treeprocessor):
    def run(self, root: ET.Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex":
                self._replace(element)

    def _replace(self, element: ET.Element) -> None:
        display = element.tag == "div"
        tex = "".join(element.itertext()).strip()[2:-2].strip()  # without \( \) or \[ \]
        if display:
            tex = unescape(tex)  # arithmatex escapes blocks, not inline formulas
        try:
            mathml = formula_html(tex, display=display)
        except FormulaError:
            element.tag, element.text = "code", f"${tex}$"
            return
        element.set("class", "formula")
        element.text = self.md.htmlStash.store(mathml)


class _Tables(Treeprocessor):
    """Turns alignment into classes, because the site's policy allows no style attributes, and marks headings of rows.

    A heading without text becomes an ordinary cell, as a screen reader takes it for one. If it stands above the first
    column, that column holds the headings of the rows. A table that is wider than the page scrolls in its own box.
    """

    def run(self, root: ET.Element) -> None:
        for parent in list(root.iter()):
            for place, child in enumerate(parent):
                if child.tag == "table" and not child.get("class"):
                    self._name_rows(child)
                    parent[place] = self._boxed(child)
        for cell in root.iter():
            if cell.tag in ("th", "td") and (style := cell.attrib.pop("style", "")):
                cell.set("class", "column-" + style.partition("text-align:")[2].strip(" ;"))
            if cell.tag == "th" and _is_empty(cell):
                cell.tag = "td"
            elif cell.tag == "th" and not cell.get("scope"):
                cell.set("scope", "col")

    @staticmethod
    def _name_rows(table: ET.Element) -> None:
        heads = table.findall("thead/tr/th")
        if heads and _is_empty(heads[0]) and not all(map(_is_empty, heads)):
            for cell in table.findall("tbody/tr/td[1]"):
                if not _is_empty(cell):
                    cell.tag = "th"
                    cell.set("scope", "row")

    @staticmethod
    def _boxed(table: ET.Element) -> ET.Element:
        box = ET.Element("div", {"class": "md-typeset__scrollwrap"})
        ET.SubElement(box, "div", {"class": "md-typeset__table"}).append(table)
        box.tail, table.tail = table.tail, None
        return box


def _is_empty(cell: ET.Element) -> bool:
    return not len(cell) and not "".join(cell.itertext()).strip()


class _ShortAnswer(Treeprocessor):
    def run(self, root: ET.Element) -> None:
        for parent in root.iter():
            start = next((i for i, child in enumerate(parent) if _is_short_answer(child)), None)
            if start is not None:
                rest = list(parent)[start + 1 :]
                length = next((i for i, child in enumerate(rest) if child.tag == "h2"), len(rest))
                section = ET.Element(
                    "section", {"class": "short-answer", "aria-labelledby": parent[start].get("id", "")}
                )
                for child in [parent[start], *rest[:length]]:
                    parent.remove(child)
                    section.append(child)
                parent.insert(start, section)
                return


def _is_short_answer(element: ET.Element) -> bool:
    return element.tag == "h2" and (element.text or "").strip() == SHORT
