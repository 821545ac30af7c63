"""Three impurities at the same height, with the node of the example before and after both splits."""

import matplotlib.pyplot as plt
import numpy as np
from solution import entropy, gini


def error_rate(p):
    return np.minimum(p, 1 - p)


def draw():
    p = np.linspace(0, 1, 201)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    axes.plot(p, entropy(p), color="C0")
    axes.annotate("entropy", (0.81, 0.74), color="C0")
    axes.plot(p, 2 * gini(p), color="C1", linestyle="--")
    axes.annotate("Gini", (0.735, 0.55), color="C1")
    axes.plot(p, 2 * error_rate(p), color="grey", linestyle=":")
    axes.annotate("error rate", (0.19, 0.31), color="grey")
    axes.plot(0.5, 1, "s", color="black")
    axes.annotate("the node", (0.5, 1.04), ha="center")
    # failing share in the children, and their weights
    for ends, marker, weights in ((np.array([0.25, 0.75]), "^", (0.5, 0.5)), (np.array([1 / 3, 1]), "o", (0.75, 0.25))):
        axes.plot(ends, entropy(ends), color="C0", linewidth=0.8, alpha=0.6)
        axes.plot(0.5, entropy(ends) @ weights, marker, color="C0")
        axes.plot(0.5, 2 * error_rate(ends) @ weights, marker, color="grey")
    axes.annotate("after A", (0.52, 0.84), color="C0", bbox={"facecolor": "white", "linewidth": 0, "pad": 1})
    axes.annotate("after B", (0.48, 0.65), color="C0", ha="right", va="top")
    axes.annotate("after A or B", (0.5, 0.46), color="grey", ha="center", va="top")
    axes.set(xlabel="Share of failing machines in the node", ylabel="Impurity, scaled to 1",
             xlim=(0, 1), ylim=(0, 1.13))
    return figure
