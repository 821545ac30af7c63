"""Reloads a second after 12,000 keys were loaded together, without and with jitter."""

import matplotlib.pyplot as plt
from solution import reloads


def draw():
    figure, panels = plt.subplots(3, 1, sharex=True, figsize=(440 / 72, 4.8))
    seconds = range(10, 300)
    for axes, jitter, colour, label in zip(panels, (0, 0.1, 0.3), ("C1", "C0", "C2"),
                                           ("no jitter", "jitter of 10 %", "jitter of 30 %")):
        counts = reloads(12_000, 60, jitter, 300)
        peak = max(counts[10:])
        axes.plot(seconds, counts[10:], color=colour, linewidth=1.4)
        axes.axhline(200, color="black", linestyle=":", linewidth=1.2)
        axes.annotate(label, (4, 1.1 * peak), color=colour)
        axes.set(xlim=(0, 300), ylim=(0, 1.4 * peak))
        axes.set_yticks([0, peak], ["0", f"{peak:,}"])
    panels[1].set_ylabel("Reloads a second")
    panels[2].set_xlabel("Seconds after the load")
    return figure
