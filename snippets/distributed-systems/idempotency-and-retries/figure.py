"""The p99 of a call against the load, with and without a second copy."""
from random import Random

import matplotlib.pyplot as plt
from solution import loaded


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    for color, style, rules in (("grey", "o-", {}), ("C1", "s--", {"hedge_after": 17}), ("C0", "^-.", {"hedge_after": 17, "cancel": True})):
        loads = (0.2, 0.3, 0.4, 0.45, 0.5) if color == "C1" else (0.2, 0.3, 0.4, 0.5, 0.6)
        tails = [loaded(Random(11), load, 10_000, **rules)[0][9900] for load in loads]
        axes.plot([100 * load for load in loads], tails, style, color=color, linewidth=2, markersize=6)
    axes.set(xlabel="Load (%)", ylabel="p99 (ms)", xlim=(18, 62), ylim=(0, 800), xticks=(20, 30, 40, 50, 60), yticks=(0, 200, 400, 600, 800))
    axes.text(25, 480, "one copy", color="grey", ha="center")
    axes.text(41, 260, "second copy", color="C1")
    axes.text(50, 40, "and cancel", color="C0")
    return figure
