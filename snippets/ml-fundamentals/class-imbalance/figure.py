"""One normal feature at 1 % positives: where the thresholds of 0.02 and 0.5 lie."""

from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy as np
from solution import undo

SHIFT = 1.3


def probability(x):
    """Of a positive, when 1 in 100 is one."""
    balanced = 1 / (1 + np.exp(SHIFT**2 / 2 - SHIFT * x))
    return undo(balanced, 1 / 99)


def draw():
    x = np.linspace(-3.2, 5.2, 85)
    density = np.vectorize(NormalDist().pdf)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    for shift, color, dashes in ((0, "C0", "-"), (SHIFT, "C1", "--")):
        axes.plot(x, density(x - shift), color=color, linestyle=dashes)
    fine = np.linspace(-3, 6, 9_001)
    for p, says in ((1 / 51, "p = 0.02"), (0.5, "p = 0.5")):
        at = fine[np.searchsorted(probability(fine), p)]
        axes.vlines(at, 0, 0.42, color="black", linewidth=1.2)
        axes.annotate(f"{says}\nfinds {100 * (1 - NormalDist().cdf(at - SHIFT)):.1f} %", (at, 0.43), ha="center")
    tail = np.linspace(at, 5.2, 12)
    axes.fill_between(tail, 0, density(tail - SHIFT), color="C1", alpha=0.4, linewidth=0)
    axes.annotate("negatives", (-1.2, 0.25), color="C0", ha="right")
    axes.annotate("positives", (2.4, 0.27), color="C1")
    axes.set(xlabel="Feature, in standard deviations", ylabel="Density of each class", xlim=(-3.2, 5.2), ylim=(0, 0.55), xticks=[-2, 0, 2, 4], yticks=[0, 0.2, 0.4])
    return figure
