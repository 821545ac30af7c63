"""z-statistics of experiments without an effect, looked at on fourteen days."""

import matplotlib.pyplot as plt
import numpy as np
from solution import looks_at


def draw():
    z = looks_at(16, 14, seed=48)
    days = np.arange(1, 15)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    for limit, dashes in ((1.96, "--"), (2.62, ":")):
        for sign in -1, 1:
            axes.axhline(sign * limit, color="black", linestyle=dashes, linewidth=1.2)
    for path in z:
        over = np.abs(path) > 1.96
        axes.plot(days, path, "-", color="C1" if over.any() else "grey", alpha=1 if over.any() else 0.4, linewidth=1.5 if over.any() else 1)
        if over.any():
            axes.plot(days[over.argmax()], path[over.argmax()], "o", color="C1")
    axes.annotate("1.96, for one look", (14, -2.29), ha="right", va="center")
    axes.annotate("2.62, for fourteen looks", (14, -2.95), ha="right", va="center")
    axes.set(xlabel="Day", ylabel="z-statistic", xlim=(0.7, 14.1), ylim=(-3.3, 3.3), xticks=[1, 7, 14], yticks=[-2, 0, 2])
    return figure
