"""Successes per second after a dip of ten seconds, for three retry policies."""

import matplotlib.pyplot as plt
from solution import storm


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    axes.axvspan(10, 20, color="grey", alpha=0.2, linewidth=0)
    for name, retries, budget, color, dashes, place in (
        ("no retries", 0, 9, "C0", "-", (30, 930)),
        ("2 retries, limited to 20 %", 2, 0.2, "C2", "--", (26, 790)),
        ("2 retries, no limit", 2, 9, "C1", "-", (35, 340)),
    ):
        axes.plot(range(60), storm(900, 1000, retries, budget, seconds=60), color=color, linestyle=dashes, linewidth=2)
        axes.annotate(name, place, color=color)
    axes.annotate("dip", (15, 600), color="grey", ha="center")
    axes.set(xlabel="Second", ylabel="Successes per second", xlim=(0, 60), ylim=(0, 1080), xticks=(0, 10, 20, 40, 60), yticks=(0, 300, 600, 900))
    return figure
