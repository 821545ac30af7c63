"""LaTeX formulas to MathML, at build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import math_core

_STYLE = re.compile(r'<(\w+)((?:\s[^<>]*?)?) style="([^"]*)"([^<>]*)>')
_SIZE = re.compile(r'<(mfrac|mrow)([^<>]*?) displaystyle="(true|false)"(?: scriptlevel="(\d)")?([^<>]*)>')
_NEGATIVE = re.compile(r"-([\d.]+)em")
# The declarations that math-core writes, with the class of the style sheet that stands for each.
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


class FormulaError(ValueError):
    """The formula does not parse; the text says why, on one line."""


@cache
def to_mathml(tex: str, *, display: bool) -> str:
    """Return the formula as a `<math>` element. Raises FormulaError."""
    try:
        mathml = _converter().convert_with_local_state(tex, displaystyle=display)
    except math_core.LatexError as error:
        raise FormulaError(re.sub(r"^\d+: |\.$", "", " ".join(str(error).split()))) from None  # without the offset
    return mathml


@cache
def _converter() -> math_core.LatexToMathML:
    return math_core.LatexToMathML(fancy_error=False)


def without_styles(mathml: str) -> str:
    """Return the formula with classes for styles, and `mathcolor` for a colour.

    A size of its own, as of `\\dfrac`, becomes classes, too: valid HTML knows its attributes on few elements.
    """
    return _SIZE.sub(_sized, _STYLE.sub(_dress, mathml))


def _sized(match: re.Match[str]) -> str:
    tag, before, display, depth, after = match.groups()
    classes = ["math-display" if display == "true" else "math-inline", *([f"math-depth-{depth}"] if depth else [])]
    return f'<{tag}{before} class="{" ".join(classes)}"{after}>'


def _dress(match: re.Match[str]) -> str:
    tag, before, style, after = match.groups()
    classes, attributes = [], ""
    for name, value in _declarations(style):
        if name == "color":
            attributes += f' mathcolor="{value}"'
        elif name == "margin-left" and (negative := _NEGATIVE.fullmatch(value)):
            classes.append(f"math-back-{max(1, round(float(negative[1]) * 18))}")  # in eighteenths of an em
        elif known := CLASSES.get(f"{name}:{value}"):
            classes.append(known)
    if classes:
        attributes += f' class="{" ".join(classes)}"'
    return f"<{tag}{before}{attributes}{after}>"


def _declarations(style: str) -> Iterator[tuple[str, str]]:
    for declaration in filter(None, style.split(";")):
        name, _, value = declaration.partition(":")
        yield name.strip(), value.strip()
