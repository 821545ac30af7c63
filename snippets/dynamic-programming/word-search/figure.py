"""A search that runs into a dead end, frees its cells and finds the other way round."""

import matplotlib.pyplot as plt
from solution import has_trace

GRID, TRACE = ["AAB", "AAC"], "BAAAAC"
STEPS = (
    ([(0, 2)], (), "Read B A A A A C. Only one cell shows a B, so the search starts there."),
    ([(0, 2), (0, 1)], (), "The only A beside it is to the left."),
    ([(0, 2), (0, 1), (1, 1)], (), "Two neighbours show an A. The search tries the one below first."),
    ([(0, 2), (0, 1), (1, 1), (1, 0), (0, 0)], (), "It goes on to the left and up. All four A are used."),
    ([(0, 2), (0, 1), (1, 1), (1, 0), (0, 0)], [(0, 0)], "C is next, and no free neighbour shows it. This is a dead end."),
    ([(0, 2), (0, 1)], [(1, 1), (1, 0), (0, 0)], "On the way back, each cell is freed. Without this step, the three A would be lost."),
    ([(0, 2), (0, 1), (0, 0), (1, 0), (1, 1)], (), "The second choice goes left, down and right over the same three cells."),
    ([(0, 2), (0, 1), (0, 0), (1, 0), (1, 1), (1, 2)], (), "Now C is a neighbour, and the trace is complete."),
)


def frames():
    assert has_trace(GRID, TRACE)
    for path, marked, says in STEPS:
        assert "".join(GRID[r][c] for r, c in path) == TRACE[: len(path)]
        assert all(abs(a - y) + abs(b - x) == 1 for (a, b), (y, x) in zip(path, path[1:]))
        yield says, picture(path, marked)


def picture(path, marked):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.6))
    for r, row in enumerate(GRID):
        for c, letter in enumerate(row):
            used, dead = (r, c) in path, (r, c) in marked
            axes.add_patch(plt.Rectangle((c + 0.04, r + 0.04), 0.92, 0.92, facecolor=("C0", 0.3) if used and not dead else "none",
                                         edgecolor="C1" if dead else "black" if used else "grey",
                                         linestyle="--" if dead else "-", linewidth=2 if used or dead else 1))
            axes.text(c + 0.3, r + 0.5, letter, ha="center", va="center", weight="bold")
            if used:
                axes.text(c + 0.75, r + 0.5, str(path.index((r, c)) + 1), ha="center", va="center", color="C0")
    axes.set(xlim=(-0.6, 3.6), ylim=(2.05, -0.05), aspect="equal")
    axes.axis("off")
    return figure
