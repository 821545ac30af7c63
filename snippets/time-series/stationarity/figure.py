"""Hourly load before and after a seasonal difference, with both autocorrelations."""

import matplotlib.pyplot as plt
import numpy as np
from solution import autocorrelation, difference, load


def draw():
    x = load()
    change = difference(x, 24)
    figure, axes = plt.subplots(3, 1, figsize=(440 / 72, 5.6), height_ratios=[1.3, 1, 1.2])
    days = np.arange(x.size) / 24
    axes[0].plot(days[:336:2], x[:336:2], color="C1")
    axes[0].set(ylabel="Load", xlim=(0, 14), xticks=[0, 7, 14], yticks=[150, 250])
    axes[1].plot(days[24:336:2], change[:312:2], color="C0", linewidth=1.2)
    axes[1].set(ylabel="Change", xlabel="Days", xlim=(0, 14), xticks=[0, 7, 14], yticks=[-20, 0, 20])
    lags = np.arange(1, 49)
    for series, color, marker in ((x, "C1", "o"), (change, "C0", "s")):
        axes[2].plot(lags, [autocorrelation(series, lag) for lag in lags], color=color, marker=marker, markersize=3, linewidth=1.2)
    axes[2].axhline(0, color="grey", linewidth=1)
    axes[2].annotate("load", (24.5, 1.0), color="C1", ha="center")
    axes[2].annotate("change over a day", (10.5, -0.5), color="C0", ha="center")
    axes[2].set(ylabel="ACF", xlabel="Lag in hours", xlim=(0, 48), ylim=(-0.65, 1.2), xticks=[0, 24, 48], yticks=[0, 1])
    return figure
