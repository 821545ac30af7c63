"""Time in the system over utilization, for one server and for sixteen."""

import matplotlib.pyplot as plt
from solution import time_in_system


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    load = [i / 100 for i in range(0, 96, 1)]
    axes.plot(load, [time_in_system(u) for u in load], color="C1", linestyle="--")
    axes.plot(load, [time_in_system(u, 16) for u in load], color="C0")
    for u in (0.5, 0.8, 0.9):
        time = time_in_system(u)
        axes.plot([u], [time], "s", color="C1", markersize=6)
        axes.annotate(f"{time:.0f}", (u - 0.018, time + 0.5), color="C1", ha="right")
    axes.annotate("one server", (0.48, 5.2), color="C1", ha="right")
    axes.annotate("16 servers, one queue", (0.45, -0.3), color="C0", ha="center", va="center")
    axes.set(xlabel="Utilization", ylabel="Time, in service times", xlim=(0, 1), ylim=(-1, 16))
    axes.axvline(1, color="lightgrey", linewidth=1.4)
    axes.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1], ["0", "20 %", "40 %", "60 %", "80 %", "100 %"])
    axes.set_yticks([1, 5, 10, 15])
    return figure
