"""Latency of the three forms over a minute with a slow dependency in the middle."""

import matplotlib.pyplot as plt
from solution import arrivals, latencies, store


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    times = arrivals(30, 60)
    axes.axvspan(20, 30, color="grey", alpha=0.2, linewidth=0)
    for slots, color, dashes in ((1, "C1", "-"), (40, "C0", "--"), (None, "C2", ":")):
        values = latencies(times, store, slots)
        axes.plot(times[::6], values[::6], color=color, linestyle=dashes, linewidth=2)
    axes.set_yscale("log")
    axes.set(xlabel="Second of arrival", ylabel="Latency (s)", xlim=(0, 60), ylim=(0.03, 90), yticks=(0.1, 1, 10))
    axes.set_yticklabels(("0.1", "1", "10"))
    axes.minorticks_off()
    axes.text(58, 14, "blocked loop", color="C1", ha="right")
    axes.text(33.5, 3.6, "40 threads", color="C0")
    axes.text(25, 0.6, "await", color="C2", ha="center")
    axes.text(25, 52, "slow store", color="grey", ha="center")
    return figure
