"""The same 8 against its column and against its row."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Rectangle
from solution import BatchNorm, layer_norm

PAIR = np.array([[8.0, 1.0, 3.0], [4.0, 3.0, 2.0]])


def draw():
    figure, both = plt.subplots(1, 2, figsize=(440 / 72, 2.9))
    for axes, name, values, result, frame, color in (
        (both[0], "Batch norm", PAIR[:, 0], BatchNorm(3)(PAIR, training=True), (0, 0, 1, 2), "C0"),
        (both[1], "Layer norm", PAIR[0], layer_norm(PAIR), (0, 1, 3, 1), "C1"),
    ):
        x, y, width, height = frame
        axes.add_patch(Rectangle((x, y), width, height, color=color, alpha=0.3, linewidth=0))
        for row, column in np.ndindex(PAIR.shape):
            axes.add_patch(Rectangle((column, 1 - row), 1, 1, fill=False, color="grey", linewidth=1))
            axes.text(column + 0.5, 1.5 - row, f"{PAIR[row, column]:.0f}", ha="center", va="center",
                      weight="bold" if (row, column) == (0, 0) else "normal")
        axes.add_patch(Rectangle((x, y), width, height, fill=False, color=color, linewidth=3))
        for row, example in enumerate("AB"):
            axes.text(-0.2, 1.5 - row, example, ha="right", va="center")
        axes.text(1.5, 2.75, name, ha="center", color=color, weight="bold")
        axes.text(1.5, 2.2, "3 features", ha="center", color="grey")
        axes.text(1.5, -0.5, f"mean {values.mean():.0f}, sd {values.std():.2f}", ha="center", color=color)
        axes.text(1.5, -1.0, f"8 becomes {result[0, 0]:.2f}", ha="center", color=color)
        axes.set(xlim=(-0.6, 3.2), ylim=(-1.1, 3.1), aspect="equal")
        axes.axis("off")
    return figure
