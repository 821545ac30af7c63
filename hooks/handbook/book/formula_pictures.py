"""Formulas as pictures, for e-readers that cannot show MathML: SVG by Typst, all formulas of a book in one run."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from lxml import etree

from handbook.markup.mathml import formula_html
from handbook.markup.svg import NAMESPACE
from handbook.model.sources import Formula
from handbook.sheets.formula_tree import FormulaTree, part_trees
from handbook.sheets.print_fonts import typst_fonts

CORE: Final = Path(__file__).parent.parent
TEMPLATE: Final = CORE / "book" / "template" / "formula_pictures.typ"
_AFTER_RELATION: Final = 5 / 18  # em, as TeX has it
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_LONG: Final = re.compile(r"-?\d+\.\d{4,}")

Key = tuple[str, bool]
"""LaTeX, and whether it is set apart."""


@dataclass(frozen=True)
class FormulaPicture:
    """A formula, or a part of one that ends with a relation. Sizes are in em; depth: how far it is below the line."""

    svg: str
    height: float
    depth: float

    @property
    def name(self) -> str:
        """The name of its file, which is the same for the same picture."""
        return f"formula-{hashlib.sha256(self.svg.encode()).hexdigest()[:12]}.svg"


Pictures = Mapping[Key, tuple[FormulaPicture, ...]]


def key_of_formula(formula: Formula) -> Key:
    return formula.tex.strip(), formula.display


def formula_pictures(formulas: Iterable[Formula], fonts: Path) -> Pictures:
    """Return every formula as pictures: several where a line may break. fonts: the folder with the print fonts.

    Raises typst.TypstError for what cannot be set, and ValueError for what Typst warns of.
    """
    import typst  # slow to load

    keys = sorted({key_of_formula(formula) for formula in formulas})
    parts = [(key, tree) for key in keys for tree in _trees(*key)]
    if not parts:
        return {}
    drawn = [{"display": display, "tree": tree} for (_, display), tree in parts]
    inputs = {"formulas": json.dumps(drawn, ensure_ascii=False)}
    compiler = typst.Compiler(str(TEMPLATE), root=str(CORE), font_paths=typst_fonts(fonts), sys_inputs=inputs)
    made, warnings = compiler.compile_with_warnings(format="svg")
    if warnings:
        raise ValueError("; ".join(dict.fromkeys(warning.message for warning in warnings)))
    pages = made if isinstance(made, list) else [made]
    sizes: list[tuple[float, float, float]] = json.loads(compiler.query("<size>", field="value"))
    pictures: dict[Key, tuple[FormulaPicture, ...]] = dict.fromkeys(keys, ())
    for (key, _), page, (_, height, depth) in zip(parts, pages, sizes, strict=True):
        assert page is not None
        pictures[key] += (FormulaPicture(compact(page.decode("utf-8")), round(height, 3), round(depth, 3)),)
    return pictures


def with_pictures(html: str, formulas: Iterable[Formula], pictures: Pictures) -> str:
    """Return the HTML of a page with pictures in place of its formulas."""
    made = {formula_html(tex, display=display): (tex, display) for tex, display in map(key_of_formula, formulas)}
    for mathml in sorted(made, key=len, reverse=True):  # a short formula may be a part of a long one
        html = html.replace(mathml, _images(made[mathml][0], pictures[made[mathml]]))
    return html


def _images(tex: str, pictures: Iterable[FormulaPicture]) -> str:
    """Return the parts of a formula as images. The first says the whole formula, the others nothing."""
    return "".join(
        f'<img class="formula-picture" src="{picture.name}" alt="{"" if number else escape(tex)}" '
        f'style="height: {picture.height}em; vertical-align: {-picture.depth}em"/>'
        for number, picture in enumerate(pictures)
    )


def _trees(tex: str, display: bool) -> list[FormulaTree]:
    parts = part_trees(tex, display=display)
    before: list[FormulaTree] = [["row", part, ["sp", _AFTER_RELATION]] for part in parts[:-1]]
    return [*before, parts[-1]]


def compact(svg: str) -> str:
    """Return one of Typst's drawings with short names. The outline of a glyph that occurs once stands in its place."""
    root = etree.fromstring(svg.encode())
    glyphs = {str(glyph.get("id")): glyph[0] for glyph in root.iter(f"{NAMESPACE}symbol")}
    uses = [*root.iter(f"{NAMESPACE}use")]
    times = Counter(_glyph(use) for use in uses)
    names = {glyph: f"g{number}" for number, glyph in enumerate(sorted(g for g in times if times[g] > 1))}
    for use in uses:
        glyph, x, y = _glyph(use), str(use.attrib.pop("x", "0")), str(use.attrib.pop("y", "0"))
        use.attrib.pop("fill-rule", "")
        if use.get("fill") == "#000000":
            del use.attrib["fill"]
        if glyph in names:
            use.set(_HREF, f"#{names[glyph]}")
        else:
            use.tag = glyphs[glyph].tag
            del use.attrib[_HREF]
            use.attrib.update(glyphs[glyph].attrib)
        if (x, y) != ("0", "0"):
            use.set("transform", f"translate({x} {y})")
    for defined in root.iter(f"{NAMESPACE}defs"):
        for symbol in [*defined.iterchildren(f"{NAMESPACE}symbol")]:
            if name := names.get(str(symbol.get("id"))):
                symbol[0].set("id", name)
                defined.append(symbol[0])
            defined.remove(symbol)
    for group in [*root.iter(f"{NAMESPACE}g")]:
        if len(group) == 1 and "transform" not in group[0].attrib and (parent := group.getparent()) is not None:
            group[0].set("transform", str(group.get("transform", "")))
            parent.replace(group, group[0])
    etree.cleanup_namespaces(root)
    text = etree.tostring(root, encoding="unicode").replace("<defs/>", "")
    return _LONG.sub(lambda number: f"{float(number[0]):.3f}".rstrip("0").rstrip("."), text)


def _glyph(use: etree._Element) -> str:
    return str(use.get(_HREF)).removeprefix("#")
