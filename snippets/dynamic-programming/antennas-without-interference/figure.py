"""The search on a grid of four by four until the first placement."""

import matplotlib.pyplot as plt
from solution import steps

N = 4


def frames():
    before = 0
    for chosen, free in steps(N):
        row = len(chosen)
        if row == N:
            says = "All four rows have an antenna: this is the first placement."
        elif not free:
            says = f"Row {row + 1} has no free cell, so the last antenna is taken back."
        elif row and row <= before:
            says = f"Row {row} tries its next column. Free in row {row + 1}: {', '.join(str(c + 1) for c in free)}."
        elif row:
            says = f"Row {row} takes column {chosen[-1] + 1}. Free in row {row + 1}: {', '.join(str(c + 1) for c in free)}."
        else:
            says = "The grid is empty, and every column of row 1 is free."
        before = row
        yield says, picture(chosen)


def picture(chosen):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    for r in range(N):
        for c in range(N):
            if r >= len(chosen) and any(c == d or abs(c - d) == r - s for s, d in enumerate(chosen)):
                axes.add_patch(plt.Rectangle((c, r), 1, 1, facecolor="C1", alpha=0.18, linewidth=0))
                axes.text(c + 0.5, r + 0.5, "×", ha="center", va="center", color="grey")
    for k in range(N + 1):
        axes.plot([0, N], [k, k], color="grey", linewidth=1, linestyle="-")
        axes.plot([k, k], [0, N], color="grey", linewidth=1, linestyle="-")
    for r, c in enumerate(chosen):
        axes.plot(c + 0.5, r + 0.5, "o", color="C0", markersize=16)
    for k in range(N):
        axes.text(-0.25, k + 0.5, f"row {k + 1}", ha="right", va="center")
        axes.text(k + 0.5, -0.15, str(k + 1), ha="center", va="bottom")
    axes.set(xlim=(-1.6, N + 1.2), ylim=(N + 0.1, -0.6), aspect="equal")
    axes.axis("off")
    return figure
