"""A random fold, and four rolling origins with a gap, over 60 days."""

import matplotlib.pyplot as plt
import numpy as np
from solution import rolling_origin

DAYS, AHEAD = 62, 7


def bars(axes, height, days, **style):
    """One bar for each run of consecutive days."""
    runs = np.split(days, np.flatnonzero(np.diff(days) > 1) + 1)
    axes.broken_barh([(run[0], len(run)) for run in runs], (height - 0.35, 0.7), linewidth=0, **style)


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    test = np.sort(np.random.default_rng(0).permutation(DAYS)[:DAYS // 5])
    bars(axes, 5.4, np.setdiff1d(np.arange(DAYS), test), color="C0", alpha=0.4)
    bars(axes, 5.4, test, color="C1")
    for row, (train, test) in enumerate(rolling_origin(DAYS, 20, 10, gap=AHEAD - 1)):
        bars(axes, 3.7 - row, train, color="C0", alpha=0.4)
        bars(axes, 3.7 - row, test, color="C1")
        axes.broken_barh([(train[-1] + 1, test[0] - train[-1] - 1)], (3.35 - row, 0.7), facecolor="white", edgecolor="grey", linewidth=0.8)
        axes.annotate("gap", ((train[-1] + 1 + test[0]) / 2, 3.7 - row), ha="center", va="center")
        axes.annotate("test", (test.mean() + 0.5, 3.7 - row), ha="center", va="center", color="white", weight="bold")
    axes.annotate("one of five random folds", (0, 6.0))
    axes.annotate("rolling origin with a gap of 6", (0, 4.3))
    axes.annotate("training", (1, 3.7), va="center")
    axes.set(xlabel="Day", xlim=(0, DAYS), ylim=(0.2, 6.8), yticks=[])
    axes.spines["left"].set_visible(False)
    return figure
