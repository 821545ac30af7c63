"""Pinball loss of two quantiles against the error."""

import matplotlib.pyplot as plt
import numpy as np
from solution import pinball


def draw():
    gap = np.linspace(-10, 10, 41)
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    for q, color, dashes in ((0.9, "C0", "-"), (0.5, "C1", "--")):
        axes.plot(gap, [pinball([g], 0, q) for g in gap], color=color, linestyle=dashes)
    axes.annotate("q = 0.9", (7.0, 7.4), color="C0", ha="right")
    axes.annotate("q = 0.5", (8.2, 2.4), color="C1", ha="center")
    axes.annotate("0.1 per unit", (-9.8, 1.5), color="C0")
    axes.annotate("0.9 per unit", (5.0, 5.6), color="C0", ha="right")
    axes.set(xlabel="Actual minus forecast", ylabel="Loss", xlim=(-10, 10), ylim=(0, 9.2), xticks=[-10, 0, 10], yticks=[0, 5, 9])
    return figure
