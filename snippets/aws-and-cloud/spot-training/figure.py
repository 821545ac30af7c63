"""Overhead against the interval between checkpoints."""

import matplotlib.pyplot as plt
from solution import best_interval, job_interval, overhead


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    minutes = [1.5 * 1.09 ** i for i in range(60)]
    for nodes, color, style, (x, y) in ((32, "C3", "-", (62, 52)), (8, "C0", "--", (118, 27)), (1, "C2", "-.", (150, 4.5))):
        mean = job_interval(48 * 3600, nodes)
        axes.plot(minutes, [100 * overhead(60 * m, 60, 300, mean) for m in minutes], color=color, linestyle=style, linewidth=2)
        best = best_interval(60, mean)
        axes.plot(best / 60, 100 * overhead(best, 60, 300, mean), "o", color=color, markersize=7)
        axes.text(x, y, f"{nodes} nodes" if nodes > 1 else "1 node", color=color, ha="right", va="bottom")
    axes.set(xscale="log", xlabel="Minutes between checkpoints", ylabel="Extra time (%)", xlim=(1.5, 240), ylim=(0, 70),
             xticks=(2, 10, 30, 120), yticks=(0, 20, 40, 60))
    axes.set_xticklabels(("2", "10", "30", "120"))
    axes.minorticks_off()
    return figure
