"""What each threshold costs on 50,000 calibrated scores."""

import matplotlib.pyplot as plt
import numpy as np
from solution import cheapest_threshold

rng = np.random.default_rng(7)
p = rng.beta(0.4, 6.0, size=50_000)
y = rng.random(p.size) < p


def cost(threshold):
    """In thousands; a false alarm costs 1 and a miss 10."""
    acted = p >= threshold
    return ((acted & ~y).sum() + 10 * (~acted & y).sum()) / 1_000


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    thresholds = np.linspace(0, 0.6, 121)
    axes.plot(thresholds, [cost(t) for t in thresholds], color="C0")
    axes.axvspan(0.07, 0.13, color="C2", alpha=0.2, linewidth=0)
    axes.annotate("at most 3 % more", (0.14, 13.6), color="C2")
    best = cheapest_threshold(y.astype(int), p, 1, 10)
    axes.plot(best, cost(best), "o", color="black")
    axes.annotate("cheapest: 0.09", (best, cost(best)), (0.15, 37), arrowprops={"arrowstyle": "->", "color": "black"})
    axes.plot(0.5, cost(0.5), "s", color="C1")
    axes.annotate("0.5 costs\n1.7 times as much", (0.5, cost(0.5) - 1.5), color="C1", ha="center", va="top")
    axes.set(xlabel="Threshold", ylabel="Total cost, thousands", xlim=(0, 0.6), ylim=(10, 45), yticks=[10, 20, 30, 40])
    return figure
