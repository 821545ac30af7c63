"""A ten-minute outage in the mean of an hour and of five minutes, and when each rule is on."""

import matplotlib.pyplot as plt
from solution import firing

OUTAGE = [0.0] * 30 + [0.3] * 10 + [0.0] * 80


def draw():
    figure, (axes, bars) = plt.subplots(2, 1, figsize=(440 / 72, 4.4), sharex=True, height_ratios=(3, 1))
    minutes = range(1, len(OUTAGE) + 1)
    axes.axvspan(30, 40, color="grey", alpha=0.2, linewidth=0)
    for window, color, dashes in ((60, "C1", "-"), (5, "C0", "--")):
        burn = [sum(OUTAGE[max(0, now - window):now]) / window / 0.001 for now in minutes]
        axes.plot(minutes, [max(b, 0.5) for b in burn], color=color, linestyle=dashes, linewidth=2)
    axes.axhline(14.4, color="black", linewidth=1, linestyle=":")
    axes.set_yscale("log")
    axes.annotate("5 minutes", (44, 190), color="C0")
    axes.annotate("1 hour", (66, 64), color="C1")
    axes.annotate("14.4", (2, 18), color="black")
    axes.annotate("outage", (28.5, 330), color="grey", ha="right")
    axes.set(ylabel="Burn rate", ylim=(0.8, 600), yticks=(1, 10, 100), xlim=(0, 120))
    axes.set_yticklabels(("1", "10", "100"))
    axes.minorticks_off()
    for row, (short, name, color, hatch) in enumerate(((None, "1 h alone", "C1", ""), (5, "both", "C0", "///"))):
        on = firing(OUTAGE, 0.999, 14.4, 60, short)
        bars.barh(row, len(on), 0.7, on[0] - 1, color=color, alpha=0.4, hatch=hatch)
        bars.text(on[-1] + 1, row, f"{len(on)} min", va="center", color=color)
        bars.text(1, row, name, va="center", color=color)
    bars.set(xlabel="Minute", yticks=[], ylim=(1.6, -0.6), xticks=(0, 30, 60, 90, 120))
    bars.spines["left"].set_visible(False)
    return figure
