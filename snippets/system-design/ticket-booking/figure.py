"""People inside and seats left while a waiting room feeds the sale."""

import matplotlib.pyplot as plt
from solution import last_admitted, sale


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    history = sale(50_000, 5_000, 180, 2.5, 1_501)
    seconds = range(0, 1_501, 20)
    minutes = [s / 60 for s in seconds]
    axes.plot(minutes, [(50_000 - history[s][1]) / 1_000 for s in seconds], color="C0")
    axes.annotate("seats left", (4.2, 38), color="C0")
    axes.plot(minutes, [history[s][0] / 1_000 for s in seconds], "--", color="C1")
    axes.annotate("people inside", (2.4, 7.3), color="C1")
    axes.plot([0, 100 / 60], [50, 0], ":", color="grey")
    axes.annotate("no waiting\nroom", (1.6, 12), color="grey")
    last = last_admitted(20_000, 5_000, 180) / 60
    axes.axvline(last, color="lightgrey", linewidth=1.4, zorder=0)
    axes.annotate("last buyer\ncomes in", (last + 0.4, 42), color="black")
    axes.set(xlabel="Minutes after the opening", ylabel="Thousands", xlim=(0, 25), ylim=(-2, 55))
    axes.set_xticks([0, 5, 10, 15, 20, 25])
    axes.set_yticks([0, 10, 20, 30, 40, 50])
    return figure
