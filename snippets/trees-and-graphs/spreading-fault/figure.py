"""A fault spreads from two machines, minute by minute."""

import matplotlib.pyplot as plt
from solution import beside, minutes_to_reach_all

ROWS = (
    "211101",
    "101110",
    "110112",
    "111011",
)
GRID = [[int(state) for state in row] for row in ROWS]
SAYS = (
    "The first frontier holds both faulty machines, so one search starts from both.",
    "Minute 1: the next frontier is the healthy neighbours of both machines.",
    "Minute 2: only the newest cells are looked at, and their healthy neighbours follow.",
    "Minute 3: the two spreads meet. A cell keeps the minute from the nearer source.",
    "Minute 4: only one healthy machine is beside the frontier, at the bottom.",
    "Minute 5: the fault reaches its last machine, which has no healthy neighbours.",
    "The frontier is empty, but the machine at the top right is still healthy: the answer is never.",
)


def frames():
    cells = {(r, c): state for r, row in enumerate(GRID) for c, state in enumerate(row)}
    frontier = {cell for cell, state in cells.items() if state == 2}
    reached = dict.fromkeys(frontier, 0)
    for minute, says in enumerate(SAYS):
        yield says, picture(cells, reached, minute)
        frontier = {cell for r, c in frontier for cell in beside(r, c) if cells.get(cell) and cell not in reached}
        reached |= dict.fromkeys(frontier, minute + 1)
    assert not frontier and minutes_to_reach_all(GRID) is None


def picture(cells, reached, minute):
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    for (r, c), state in cells.items():
        if state == 0:
            continue
        new = reached.get((r, c)) == minute
        face = ("C1", 0.75 if new else 0.2) if (r, c) in reached else "none"
        axes.add_patch(plt.Rectangle((c + 0.05, r + 0.05), 0.9, 0.9, facecolor=face, edgecolor="black" if new else "grey",
                                     linewidth=2.5 if new else 1, clip_on=False))
        if (r, c) in reached:
            axes.text(c + 0.5, r + 0.5, str(reached[r, c]), ha="center", va="center", weight="bold" if new else "normal")
    axes.set(xlim=(-0.1, 6.1), ylim=(4.1, -0.1), aspect="equal")
    axes.axis("off")
    return figure
