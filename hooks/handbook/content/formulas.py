"""LaTeX formulas to MathML, at build."""

from __future__ import annotations

import re
from functools import cache

import math_core


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
