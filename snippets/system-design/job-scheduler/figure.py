"""Runs that wait to start in the hour after minute zero, by the size of the fleet."""

import matplotlib.pyplot as plt
from solution import waiting

HOURLY = 5e6 / 24


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    seconds = range(0, 3_600, 60)
    for workers, colour, style, label, place in (
            (4_000, "C1", "--", "4,000 workers", (31, 56)),
            (6_000, "C0", "-", "6,000", (17.5, 16)),
            (12_000, "C2", ":", "12,000", (7.5, 12))):
        queue = waiting(workers, 0.4 * HOURLY, 0.6 * HOURLY / 3_600, 60, 3_600)
        axes.plot([s / 60 for s in seconds], [queue[s] / 1_000 for s in seconds], style, color=colour)
        axes.annotate(label, place, color=colour)
    axes.set(xlabel="Minutes after the full hour", ylabel="Thousand runs waiting", xlim=(0, 60), ylim=(-3, 88))
    axes.set_xticks([0, 15, 30, 45, 60])
    axes.set_yticks([0, 20, 40, 60, 80])
    return figure
