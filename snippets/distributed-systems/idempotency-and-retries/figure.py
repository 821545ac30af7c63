"""The p99 of a call against the load, with and without a second copy."""
from random import Random

import matplotlib.pyplot as plt
from solution import loaded


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    loads = (0.2, 0.3, 0.4, 0.5, 0.6)
    for color, style, rules in (("grey", "o-", {}), ("C1", "s--", {"hedge_after": 17}), ("C0", "^-.", {"hedge_after": 17, "cancel": True})):
        tails = [loaded(Random(3), load, 5000, **rules)[0][4950] for load in loads]
        axes.plot([100 * load for load in loads], tails, style, color=color, linewidth=2, markersize=6)
    axes.set(xlabel="Load (%)", ylabel="p99 (ms)", xlim=(18, 62), ylim=(0, 700), xticks=(20, 30, 40, 50, 60), yticks=(0, 200, 400, 600))
    axes.text(25, 455, "one copy", color="grey", ha="center")
    axes.text(43, 235, "second copy", color="C1")
    axes.text(48, 40, "and cancel", color="C0")
    return figure
