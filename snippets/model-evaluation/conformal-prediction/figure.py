"""Intervals of fixed width and of a width that grows with the distance."""

import matplotlib.pyplot as plt
import numpy as np
from solution import half_width

rng = np.random.default_rng(0)


def deliveries(n):
    km = rng.uniform(1, 20, n)
    return km, 10 + 3 * km + km * rng.standard_t(5, n)


def draw():
    km, minutes = deliveries(1_000)
    residuals = minutes - (10 + 3 * km)
    fixed, scaled = half_width(residuals), half_width(residuals, scale=km)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.plot(*deliveries(150), "o", color="grey", markersize=2.8, markeredgewidth=0, alpha=0.6)
    line = np.array([1, 20])
    predicted = 10 + 3 * line
    axes.plot(line, predicted, color="black", linewidth=1)
    for sign in -1, 1:
        axes.plot(line, predicted + sign * fixed, "--", color="C1")
        axes.plot(line, predicted + sign * scaled * line, "-", color="C0")
    axes.annotate("fixed width", (1.5, 58), color="C1")
    axes.annotate("scaled by distance", (9.5, 88), color="C0", ha="center")
    axes.annotate("prediction", (20.2, predicted[1]), va="center")
    axes.set(xlabel="Distance in km", ylabel="Delivery time in minutes", xlim=(0, 25), ylim=(0, 125), xticks=[1, 5, 10, 15, 20])
    return figure
