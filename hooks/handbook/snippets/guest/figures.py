"""Run a figure program: one that defines `draw()`, which returns a matplotlib figure, or `frames()`, which yields
pairs of a sentence and a figure. Prints the drawings, as matplotlib writes SVG, in one line of JSON."""

from __future__ import annotations

import io
import json
import os
import runpy
import sys
from pathlib import Path
from typing import Any, NoReturn

WIDTH = 440 / 72  # inches; matplotlib writes 72 units of SVG an inch
STYLE: dict[Any, Any] = {
    "figure.figsize": (WIDTH, 3.6),
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": "grey",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": "medium",
    "axes.titlelocation": "left",
    "font.size": 14,
    "grid.color": "lightgrey",
    "legend.frameon": False,
    "lines.linewidth": 2.2,
    "path.simplify_threshold": 0.5,
    "patch.linewidth": 1.5,
    "svg.fonttype": "none",
    "svg.hashsalt": "figure",
    "text.parse_math": False,
    "xtick.color": "grey",
    "ytick.color": "grey",
    "xtick.labelcolor": "black",
    "ytick.labelcolor": "black",
}
COLOURS = ("#0b5f66", "#b36b00", "#7a3e9d", "#b3322a", "#2f67b5")  # C0 to C4


def draw(name: str) -> NoReturn:
    """Run the program of that name and print its drawings."""
    import matplotlib as mpl
    from cycler import cycler

    mpl.use("svg")
    lines = cycler("linestyle", ["-", "--", ":", "-.", "-"])
    mpl.rcParams.update({**STYLE, "axes.prop_cycle": cycler("color", COLOURS) + lines})
    program = runpy.run_path(str(Path.cwd() / name), run_name="figure")
    if "frames" in program:
        drawings = [{"says": says, "svg": _svg(figure)} for says, figure in program["frames"]()]
    elif "draw" in program:
        drawings = [{"says": "", "svg": _svg(program["draw"]())}]
    else:
        sys.exit("it defines neither draw() nor frames()")
    print(json.dumps(drawings), flush=True)
    os._exit(0)


def _svg(figure: Any) -> str:
    target = io.StringIO()
    figure.savefig(target, format="svg", metadata={"Date": None})
    return target.getvalue()
