"""The learning curves of a model that is too simple and of a flexible one."""

import matplotlib.pyplot as plt
import numpy as np
from solution import NOISE, learning_curve

SIZES = 15, 20, 30, 45, 60, 90, 120, 250, 500, 1_000, 2_000


def draw():
    figure, panels = plt.subplots(1, 2, figsize=(440 / 72, 3), sharey=True)
    for axes, degree, title in zip(panels, (1, 9), ("straight line: bias", "degree 9: variance")):
        train, test = learning_curve(degree, SIZES, np.random.default_rng(0), repeats=30).T
        axes.axhline(NOISE, color="grey", linestyle="--", linewidth=1.2)
        axes.plot(SIZES, test, "o-", color="C1", markersize=4)
        axes.plot(SIZES, train, "s-", color="C0", markersize=4)
        axes.set(title=title, xscale="log", xlabel="Training rows", ylim=(0, 1))
        axes.set_xticks([15, 100, 1_000], ["15", "100", "1,000"])
        axes.minorticks_off()
    left, right = panels
    left.set_ylabel("RMSE")
    left.annotate("test", (70, 0.75), color="C1")
    left.annotate("training", (16, 0.55), color="C0")
    left.annotate("noise", (700, 0.22), color="grey")
    right.annotate("test", (33, 0.47), color="C1")
    right.annotate("training", (35, 0.14), color="C0")
    return figure
