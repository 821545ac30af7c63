"""Outages in order of their start, merged one by one."""

import matplotlib.pyplot as plt
from solution import merge_outages

OUTAGES = [(1, 9), (3, 5), (8, 12), (12, 14), (16, 19)]


def frames():
    for count in range(1, len(OUTAGES) + 1):
        start, stop = OUTAGES[count - 1]
        before = merge_outages(OUTAGES[:count - 1])
        name = f"{start} to {stop}"
        if not before:
            says = f"{name} is the first."
        elif start > before[-1][1]:
            says = f"{name} starts after {before[-1][1]}, so it opens a new one."
        elif stop <= before[-1][1]:
            says = f"{name} lies inside. The stop stays {before[-1][1]}, the larger one."
        elif start == before[-1][1]:
            says = f"{name} touches the last one and extends it to {stop}."
        else:
            says = f"{name} overlaps the last one and extends it to {stop}."
        yield says, picture(count)


def picture(count):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.3))
    for row, (start, stop) in enumerate(OUTAGES):
        axes.barh(row, stop - start, 0.6, start, color="grey", alpha=0.6 if row < count else 0.15)
    for start, stop in merge_outages(OUTAGES[:count]):
        axes.barh(len(OUTAGES) + 0.5, stop - start, 0.8, start, color="C0", alpha=0.7, hatch="//", edgecolor="white")
    axes.axhline(len(OUTAGES) - 0.4, color="lightgrey", linewidth=1)
    axes.set(xlim=(0, 20), ylim=(len(OUTAGES) + 1.1, -0.6), xlabel="Minute", xticks=(0, 5, 10, 15, 20), yticks=(2, len(OUTAGES) + 0.5))
    axes.set_yticklabels(("outages", "merged"))
    axes.tick_params(axis="y", length=0)
    return figure
