"""Predicted loss by paid GPU hours, for three sizes of model."""

import matplotlib.pyplot as plt
import numpy as np
from solution import loss, tokens_for

CAP = 440_000


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    hours = np.geomspace(20_000, 2_000_000, 60)
    for params, colour, line in [(3e9, "C1", ":"), (8e9, "C0", "-"), (70e9, "C2", "--")]:
        losses = loss(params, tokens_for(hours, params, 0.40, 0.90))
        axes.plot(hours, losses, line, color=colour)
        at_cap = loss(params, tokens_for(CAP, params, 0.40, 0.90))
        axes.plot(CAP, at_cap, "o", color=colour)
        axes.text(2_100_000, losses[-1], f"{params / 1e9:.0f}B", color=colour, va="center")
    axes.axvline(CAP, color="grey", linewidth=1)
    axes.text(CAP * 1.07, 2.14, "cap: 440,000 h", color="grey")
    axes.set_xscale("log")
    axes.set_xlim(20_000, 2_900_000)
    axes.set_xticks([20_000, 100_000, 500_000, 2_000_000], ["20,000", "100,000", "500,000", "2 million"])
    axes.minorticks_off()
    axes.set_ylim(1.92, 2.16)
    axes.set_yticks([1.95, 2.0, 2.05, 2.1, 2.15])
    axes.set_xlabel("paid GPU hours")
    axes.set_ylabel("predicted final loss (nats)")
    return figure
