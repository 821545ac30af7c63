"""A skewed column before and after a logarithm."""

import matplotlib.pyplot as plt
import numpy as np
from solution import standardise


def draw():
    size = np.random.default_rng(0).lognormal(15, 1.5, 1_000)
    figure, panels = plt.subplots(2, 1, figsize=(440 / 72, 4))
    for axes, values, color, name in ((panels[0], size, "C1", "standardised bytes"),
                                      (panels[1], np.log(size), "C0", "standardised log of bytes")):
        z = standardise(values, values)
        axes.hist(np.clip(z, -4, 8), bins=np.arange(-4, 8.1, 0.5), color=color, alpha=0.6, edgecolor=color)
        axes.annotate(name, (7.9, axes.get_ylim()[1] * 0.6), color=color, ha="right")
        axes.set(xlim=(-4, 8), xticks=[-4, 0, 4, 8], ylabel="Machines")
    panels[1].set(xlabel="Standard deviations from the mean")
    return figure
