"""LaTeX formulas to MathML, at build: as an element tree, and as the HTML that pages show."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import Final
from xml.etree import ElementTree as ET

import math_core

UNBROKEN: Final = 16  # characters; an inline formula that is longer may break after a relation
RELATIONS: Final = frozenset("=<>≤≥≈≠∼≃≡∝≪≫∈→⇒⇔←↔")
SCRIPTS: Final = frozenset({"msup", "msub", "msubsup"})
HAS_SIZE: Final = ("displaystyle", "scriptlevel")  # valid HTML allows these attributes on few elements
# The style declarations that math-core writes, with the class of the style sheet that stands for each.
CLASSES: Final = {
    "text-align:right": "math-end",
    "text-align:left": "math-start",
    "padding-left:0": "math-tight-left",
    "padding-right:0": "math-tight-right",
    "padding-left:1em": "math-apart",
    "border-left:0.05em solid currentcolor": "math-rule-left",
    "border-right:0.05em solid currentcolor": "math-rule-right",
    "border-top:0.05em solid currentcolor": "math-rule-top",
    "border-bottom:0.05em solid currentcolor": "math-rule-bottom",
    "width:100%": "math-whole",
    "width:50%": "math-half",
}
REDUNDANT: Final = frozenset({"justify-items:start", "justify-items:end"})  # the class for the alignment says it too
_NAMED_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|apos|#\w+);)\w+;")  # those of HTML, which XML does not know
_TOKEN = re.compile(r"\\([A-Za-z]+|.)|%", re.DOTALL)
_TEXT = re.compile(r"\\text[a-z]*\{[^{}]*\}")
_TAG = re.compile(r"<[^>]*>")
_NEGATIVE_MARGIN = re.compile(r"margin-left:-([\d.]+)em")


# Commands that browsers do not draw, or that the converter does not know, with what to do instead.
IN_WORDS: Final = "say in the sentence which formula is meant"
ALTERNATIVES: Final = {
    **dict.fromkeys(("cancel", "bcancel", "xcancel", "sout"), "write the formula once with and once without the term"),
    **dict.fromkeys(("boxed", "fbox", "phase"), "leave it out; a formula between $$ stands out by itself"),
    **dict.fromkeys(("eqref", "ref", "label", "tag"), IN_WORDS),
    **dict.fromkeys(("href", "url"), "link words of the sentence: [text](address)"),
    **dict.fromkeys(("mbox", "hbox", "textnormal"), r"write \text{...}"),
    **dict.fromkeys(("mathds", "Bbb"), r"write \mathbb{...}"),
    **dict.fromkeys(("bold", "boldmath"), r"write \mathbf{...} or \boldsymbol{...}"),
    **dict.fromkeys(("includegraphics", "rule", "html", "class"), "delete it; a formula holds mathematics only"),
    "substack": "write the conditions on one line, with commas between them",
}


class FormulaError(ValueError):
    """The formula does not parse, or cannot be shown; the text says why, on one line. fix: what to write instead."""

    def __init__(
        self, message: str, fix: str = r"correct the LaTeX; if no formula is meant, write \$ for a dollar sign"
    ):
        super().__init__(message)
        self.fix = fix


@cache
def to_mathml(tex: str, *, display: bool) -> str:
    """Return the formula as a `<math>` element. Raises FormulaError."""
    _refuse_what_vanishes(tex)
    # The converter drops a space after an escaped sign in a text.
    tex = _TEXT.sub(lambda text: re.sub(r"(\\[%$&_#]) ", r"\1{} ", text[0]), tex)
    try:
        mathml = _converter().convert_with_local_state(tex, displaystyle=display)
    except math_core.LatexError as error:
        message = re.sub(r"^\d+: |\.$", "", " ".join(str(error).split()))  # without the offset
        raise FormulaError(message) from None
    if not _TAG.sub("", mathml).strip():
        raise FormulaError("it shows nothing", "write the formula between the dollar signs, or delete them")
    return mathml


def _refuse_what_vanishes(tex: str) -> None:
    """Raise FormulaError for what would not be shown: comments, line breaks, frames and references."""
    depth = 0
    for token in _TOKEN.finditer(tex):
        command = token[1] or ""
        depth += (command == "begin") - (command == "end")
        if token[0] == "%":
            raise FormulaError("a bare % begins a comment, which is not shown", r"write \%")
        if command == "\\" and depth <= 0:
            fix = r"put the lines between \begin{aligned} and \end{aligned}"
            raise FormulaError(r"a \\ outside an environment begins no line", fix)
        if command in ALTERNATIVES:
            raise FormulaError(f"\\{command} is not supported", ALTERNATIVES[command])


@cache
def _converter() -> math_core.LatexToMathML:
    return math_core.LatexToMathML(fancy_error=False)


def mathml_tree(tex: str, *, display: bool) -> ET.Element:
    """Return the formula as an element tree. Raises FormulaError."""
    mathml = _NAMED_ENTITY.sub(lambda name: unescape(name[0]), to_mathml(tex, display=display))
    try:
        return ET.fromstring(mathml)
    except ET.ParseError:
        raise FormulaError("it holds a character that no page can show", "delete the character") from None


@cache
def formula_html(tex: str, *, display: bool) -> str:
    """Return the formula as the HTML of a page: no style attributes, which the site's policy forbids, but classes.

    A long inline formula becomes several `<math>` elements, so that a line may break after `=` and its like.
    Raises FormulaError for LaTeX that does not parse, and for styles that no class of the style sheet stands for.
    """
    root = mathml_tree(tex, display=display)
    for element in root.iter():
        _replace_styles(element)
    for element in list(root.iter()):
        if element.tag in SCRIPTS and element[0].get("minsize"):
            row = ET.Element("mrow")  # Chromium lets a sign such as \big) grow only in a row
            row.append(element[0])
            element[0] = row
    return "".join(ET.tostring(part, encoding="unicode") for part in _parts(root, display=display))


def formula_parts(tex: str, *, display: bool) -> list[ET.Element]:
    """Return the element trees of the parts between which a line may break. Raises FormulaError."""
    return _parts(mathml_tree(tex, display=display), display=display)


def _parts(root: ET.Element, *, display: bool) -> list[ET.Element]:
    return [root] if display or len("".join(root.itertext())) <= UNBROKEN else _split_after_relations(root)


def _replace_styles(element: ET.Element) -> None:
    classes = element.get("class", "").split()
    for declaration in filter(None, element.attrib.pop("style", "").split(";")):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        written = f"{name}:{value}"
        if name == "color":
            element.set("mathcolor", value)
        elif negative := _NEGATIVE_MARGIN.fullmatch(written):
            classes.append(f"math-back-{max(1, round(float(negative[1]) * 18))}")  # in eighteenths of an em
        elif written in CLASSES:
            classes.append(CLASSES[written])
        elif written not in REDUNDANT:
            raise FormulaError(f"the site has no style for <{element.tag}> with {written}")
    if element.tag in ("mfrac", "mrow", "mtable"):
        display, depth = (element.attrib.pop(name, "") for name in HAS_SIZE)
        classes += [f"math-{'display' if display == 'true' else 'inline'}"] if display else []
        classes += [f"math-depth-{depth}"] if depth else []
    if classes:
        element.set("class", " ".join(classes))


def _split_after_relations(root: ET.Element) -> list[ET.Element]:
    """Return the formula in parts, each of which ends with a relation of its outermost level, but for the last."""
    parts = [ET.Element(root.tag, root.attrib)]
    for child in root:
        parts[-1].append(child)
        if child.tag == "mo" and (child.text or "") in RELATIONS and child is not root[-1]:
            parts.append(ET.Element(root.tag, root.attrib))
    return parts
