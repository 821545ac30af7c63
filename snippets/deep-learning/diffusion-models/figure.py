"""Samples of the demo's mixture after 1, 5 and 20 denoising steps."""

import matplotlib.pyplot as plt
import numpy as np
from solution import MODES, SD, SHARES, ddim

BINS = np.arange(-3, 3.01, 0.1)


def draw():
    noise = np.random.default_rng(0).normal(size=4000)
    figure, panels = plt.subplots(4, 1, figsize=(440 / 72, 5), sharex=True)
    grid = np.linspace(-3, 3, 121)
    data = sum(share * np.exp(-((grid - mode) / SD) ** 2 / 2) for share, mode in zip(SHARES, MODES))
    for axes, steps in zip(panels, (0, 1, 5, 20)):
        x = noise if steps == 0 else ddim(noise, steps)
        count, _ = np.histogram(x, BINS)
        axes.stairs(count, BINS, color="grey" if steps == 0 else "C0", fill=True, alpha=0.5)
        if steps:
            axes.plot(grid, data / data.max() * count.max() * 0.95, color="C1", linestyle="--", linewidth=1.2)
        name = {0: "noise", 1: "1 step"}.get(steps, f"{steps} steps")
        axes.text(-0.6 if steps else -2.9, count.max(), name, va="top", ha="center" if steps else "left")
        axes.set(yticks=[], ylim=(0, count.max() * 1.1), xlim=(-3, 3), xticks=(-2, 0, 2))
        axes.spines["left"].set_visible(False)
    panels[1].text(1.75, np.histogram(ddim(noise, 1), BINS)[0].max() * 0.8, "data", color="C1", ha="right", va="top")
    panels[3].set_xlabel("Value")
    return figure
