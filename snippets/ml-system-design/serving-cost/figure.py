"""Core time bought per request, over the traffic of a day."""

import matplotlib.pyplot as plt
import numpy as np
from solution import core_ms_per_request


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    traffic = np.logspace(6, 9, 40)
    work, scaled, fixed = zip(*map(core_ms_per_request, traffic))
    for values, colour, style, label, place in (
            (fixed, "C1", "--", "fixed for the peak", (9.5e7, 330)),
            (scaled, "C0", "-", "autoscaled", (9e6, 83)),
            (work, "C2", ":", "the work itself", (1.4e6, 34))):
        axes.loglog(traffic, values, style, color=colour)
        axes.annotate(label, place, color=colour)
    for values, colour, mark in ((fixed, "C1", "s"), (scaled, "C0", "o")):
        axes.plot([6e7], [np.interp(6e7, traffic, values)], mark, color=colour, markersize=8)
    axes.axvline(6e7, color="lightgrey", linewidth=1.4, zorder=0)
    axes.annotate("our design", (6.8e7, 3_000), color="black")
    axes.set(xlabel="Million requests a day", ylabel="Core ms bought a request", ylim=(22, 6_000), xlim=(1e6, 1.3e9))
    axes.set_xticks([1e6, 1e7, 1e8, 1e9], ["1", "10", "100", "1,000"])
    axes.set_yticks([30, 100, 300, 1_000, 3_000], ["30", "100", "300", "1,000", "3,000"])
    axes.set_xticks([], minor=True)
    axes.set_yticks([], minor=True)
    return figure
