"""Eight numbers in memory and the five windows of four over them."""

import matplotlib.pyplot as plt
import numpy as np
from solution import windows


def draw():
    x = np.arange(8)
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    for place in x:
        axes.add_patch(plt.Rectangle((place, 0), 1, 0.8, facecolor="C0", alpha=0.5 if place == 3 else 0.12))
        axes.text(place + 0.5, 0.4, str(place), ha="center", va="center")
    axes.text(-0.2, 0.4, "memory", ha="right", va="center")
    for row, window in enumerate(windows(x, 4, 1)):
        y = -1.2 - row * 0.85
        for place in window:
            axes.add_patch(plt.Rectangle((place, y), 1, 0.7, facecolor="C1", alpha=0.5 if place == 3 else 0.12))
            axes.text(place + 0.5, y + 0.35, str(place), ha="center", va="center")
        axes.text(-0.2, y + 0.35, f"window {row}", ha="right", va="center", color="C1")
    axes.set(xlim=(-2.1, 8.1), ylim=(-4.8, 0.9))
    axes.axis("off")
    return figure
