"""The weights of a column, and the levels that rounding leaves them."""

import matplotlib.pyplot as plt
import numpy as np
from solution import quantise

BINS = np.linspace(-0.08, 0.08, 33)


def draw():
    w = np.random.default_rng(0).normal(0, 0.02, (1024, 1))
    outlier = w.copy()
    outlier[7] = 50 * 0.02
    figure, panels = plt.subplots(3, 1, figsize=(440 / 72, 5), sharex=True)
    for axes, name, column, bits, color in (
        (panels[0], "int4", w, 4, "C0"),
        (panels[1], "int8, with one outlier", outlier, 8, "C1"),
        (panels[2], "int4, with one outlier", outlier, 4, "C1"),
    ):
        q, scale = quantise(column, bits)
        levels, counts = np.unique(q[:, 0], return_counts=True)
        inside = np.abs(levels * scale[0]) < 0.08
        seen, before = counts[inside] / 1024 * 100, np.histogram(w, BINS)[0] / 1024 * 100
        axes.stairs(before * seen.max() / before.max(), BINS, color="grey", fill=True, alpha=0.25)
        axes.vlines(levels[inside] * scale[0], 0, seen, color=color, linewidth=3)
        axes.plot(levels[inside] * scale[0], seen, "o", color=color, markersize=5)
        axes.text(-0.082, seen.max(), name, color=color, va="top")
        axes.text(0.082, seen.max(), f"step {scale[0]:.3f}", color=color, va="top", ha="right")
        axes.set(yticks=[], ylim=(0, seen.max() * 1.1), xlim=(-0.083, 0.083), xticks=(-0.05, 0, 0.05))
        axes.spines["left"].set_visible(False)
    panels[1].set_ylabel("Share of the weights")
    panels[2].set_xlabel("Weight")
    return figure
