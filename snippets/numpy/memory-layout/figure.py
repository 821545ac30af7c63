"""The first column of a table in memory, in C order and in Fortran order."""

import matplotlib.pyplot as plt
import numpy as np
from solution import cache_lines

ROWS, WIDE = 4, 8


def draw():
    figure, sides = plt.subplots(1, 2, figsize=(440 / 72, 2.4))
    for axes, order, name in zip(sides, "CF", ("C order", "Fortran order")):
        table = np.zeros((ROWS, WIDE), order=order)
        column = np.zeros_like(table, order="K")
        column[:, 0] = 1
        memory = column.ravel(order="K").reshape(ROWS, WIDE)
        loaded = cache_lines(table[:, 0])
        for line, place in np.ndindex(memory.shape):
            used = memory[line, place] == 1
            axes.add_patch(plt.Rectangle((place, -line), 0.92, 0.85, facecolor="C0" if memory[line].any() else "lightgrey",
                                         alpha=0.85 if used else 0.22, linewidth=0))
        axes.text(4, 1.15, name, ha="center")
        axes.text(4, -3.9, f"{loaded} of {ROWS} lines loaded", ha="center", color="C0")
        axes.set(xlim=(-0.1, 8.1), ylim=(-4.1, 1.8))
        axes.axis("off")
    return figure
