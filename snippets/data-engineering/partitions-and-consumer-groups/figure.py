"""Lag of a group of four members during a rolling restart."""

import matplotlib.pyplot as plt
from solution import lag_over_time, rolling_restart

LINES = (("eager", "C3", "-", (150, 51)), ("static member", "C1", "--", (292, 12)), ("incremental", "C0", "-", (292, -7)))


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    for name, color, style, (x, y) in LINES:
        lag = lag_over_time(330, rolling_restart(["a", "b", "c", "d"], name.split()[0]))
        axes.plot(range(0, 330, 3), [n / 1000 for n in lag[::3]], color=color, linestyle=style, linewidth=2)
        axes.text(x, y, name, color=color, ha="right" if x > 200 else "left", va="center")
    axes.vlines((30, 90, 150, 210), 0, 63, color="lightgrey", linestyle=":", linewidth=1, zorder=0)
    axes.text(30, 64, "a leaves", color="grey", ha="center", va="bottom")
    axes.text(90, 64, "b", color="grey", ha="center", va="bottom")
    axes.text(150, 64, "c", color="grey", ha="center", va="bottom")
    axes.text(210, 64, "d", color="grey", ha="center", va="bottom")
    axes.set(xlabel="Time (s)", ylabel="Unread records (1,000)", xlim=(0, 330), ylim=(-10, 64), xticks=(0, 100, 200, 300), yticks=(0, 20, 40, 60))
    return figure
