"""The distribution of the mean of n rows, for a light and for a heavy tail."""

import matplotlib.pyplot as plt
import numpy as np
from solution import DISTRIBUTIONS


def draw():
    rng = np.random.default_rng(0)
    shapes = (("exponential", "exponential"), ("lognormal, σ = 2", "lognormal, sigma 2"))
    figure, panels = plt.subplots(2, 1, figsize=(440 / 72, 4.6), sharex=True)
    edges = np.linspace(0, 2.5, 36)
    labels = ({10: (1.45, 0.35), 100: (1.2, 0.73), 1_000: (1.07, 0.98)},
              {10: (0.1, 1.05), 100: (0.56, 1.05), 1_000: (1.05, 0.93)})
    for axes, (label, name), places in zip(panels, shapes, labels):
        mean, sample = DISTRIBUTIONS[name]
        axes.axvline(1, color="grey", linestyle=":", linewidth=1.2)
        for n, color, dashes in ((10, "C0", "-"), (100, "C1", "--"), (1_000, "C2", "-.")):
            means = sample(rng, (20_000 if n < 1_000 else 4_000, n)).mean(axis=1) / mean
            height = np.histogram(means, edges)[0]
            axes.plot((edges[1:] + edges[:-1]) / 2, height / height.max(), color=color, linestyle=dashes)
            axes.annotate(f"n = {n:,}", places[n], color=color)
        axes.annotate(label, (2.5, 1.02), ha="right")
        axes.set(ylabel="Frequency", xlim=(0, 2.5), ylim=(0, 1.22), yticks=[], xticks=[0, 1, 2])
    panels[1].set_xlabel("Mean of n rows, divided by the true mean")
    return figure
