"""The table of distances, how one cell is filled, and both optimal alignments."""

import matplotlib.pyplot as plt
from solution import edits

REFERENCE, HYPOTHESIS = "turn the light on".split(), "turn light of on".split()
LAST = len(REFERENCE), len(HYPOTHESIS)
TABLE = {(i, j): edits(REFERENCE[:i], HYPOTHESIS[:j]) for i in range(LAST[0] + 1) for j in range(LAST[1] + 1)}
DELETES_AND_INSERTS = [(0, 0), (1, 1), (2, 1), (3, 2), (3, 3), (4, 4)]
REPLACES = [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4)]


def frames():
    edge = [cell for cell in TABLE if 0 in cell]
    yield "The edge is the base case: from nothing, j insertions; to nothing, i deletions.", picture(edge)
    yield "“turn” equals “turn”, so this cell copies its upper left neighbour at no cost.", picture([*edge, (1, 1)], [(0, 0), (1, 1)])
    yield ("The row is filled from left to right. Each further word of the hypothesis is one insertion.",
           picture([cell for cell in TABLE if cell < (2, 0) or 0 in cell]))
    assert TABLE[2, 2] == 1 + min(TABLE[1, 1], TABLE[1, 2], TABLE[2, 1])
    yield ("“the” and “light” differ, so the cell is 1 plus the least of its three neighbours, here 0 at the upper left.",
           picture([cell for cell in TABLE if cell <= (2, 2) or 0 in cell], [(1, 1), (2, 2)], [(1, 2), (2, 1)]))
    yield "The last cell is the distance of the whole sentences: 2 edits.", picture(TABLE, [LAST])
    for path, says in (
        (DELETES_AND_INSERTS, "A path through the table is a list of edits. Here a step down deletes “the”, and one to the right inserts “of”."),
        (REPLACES, "The diagonal costs 2 as well: it replaces “the” by “light”, and “light” by “of”."),
    ):
        assert cost(path) == TABLE[LAST]
        yield says, picture(TABLE, path)


def cost(path):
    """Add up the edits of a path through the table."""
    steps = zip(path, path[1:])
    return sum(not (b == (a[0] + 1, a[1] + 1) and REFERENCE[a[0]] == HYPOTHESIS[a[1]]) for a, b in steps)


def picture(shown, path=(), compared=()):
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    for j, word in enumerate(HYPOTHESIS, 1):
        axes.text(j, -0.85, word, ha="center", va="center", color="C0", weight="bold")
    for i, word in enumerate(REFERENCE, 1):
        axes.text(-0.65, i, word, ha="right", va="center", color="C1", weight="bold")
    axes.hlines([k - 0.5 for k in range(6)], -0.5, 4.5, color="lightgrey", linewidth=1)
    axes.vlines([k - 0.5 for k in range(6)], -0.5, 4.5, color="lightgrey", linewidth=1)
    for i, j in path:
        axes.add_patch(plt.Rectangle((j - 0.46, i - 0.46), 0.92, 0.92, facecolor=("C0", 0.3), edgecolor="C0", linewidth=2))
    for i, j in compared:
        axes.add_patch(plt.Rectangle((j - 0.46, i - 0.46), 0.92, 0.92, facecolor="none", edgecolor="grey", linestyle="--"))
    for (i, j), distance in TABLE.items():
        if (i, j) in shown:
            axes.text(j, i, str(distance), ha="center", va="center", weight="bold" if (i, j) in path else "normal")
    axes.set(xlim=(-1.7, 4.6), ylim=(4.6, -1.3))
    axes.axis("off")
    return figure
