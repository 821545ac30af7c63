"""Demand over the day, fitted with one and with three harmonics."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.linear_model import LinearRegression
from solution import cyclical

rng = np.random.default_rng(0)
hour = rng.uniform(0, 24, 4_000)


def bump(centre, width):
    off = (hour - centre + 12) % 24 - 12
    return np.exp(-((off / width) ** 2))


def draw():
    demand = bump(8, 2) + bump(18, 3) - 0.5 * bump(1, 3) + rng.normal(0, 0.2, hour.size)
    train, grid = np.arange(300), np.linspace(0, 24, 97)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.plot(hour[:100], demand[:100], ".", color="grey", markersize=4)
    for harmonics, color, dashes in ((1, "C1", "--"), (3, "C0", "-")):
        model = LinearRegression().fit(cyclical(hour[train], 24, harmonics), demand[train])
        axes.plot(grid, model.predict(cyclical(grid, 24, harmonics)), color=color, linestyle=dashes)
    axes.annotate("three harmonics", (9.6, -0.62), color="C0")
    axes.annotate("one harmonic", (12.6, 0.61), (9.6, 1.15), color="C1", arrowprops={"arrowstyle": "->", "color": "C1"})
    axes.set(xlabel="Hour of the day", ylabel="Demand", xlim=(0, 24), ylim=(-1, 1.6), xticks=[0, 6, 12, 18, 24], yticks=[0, 1])
    return figure
