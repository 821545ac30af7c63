"""Loss by model size for three training budgets, and the best size of each."""

import matplotlib.pyplot as plt
import numpy as np
from solution import compute_optimal, loss


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    best = []
    for budget, name, color, dashes in ((1e21, "10²¹", "C2", ":"), (1e22, "10²²", "C1", "--"), (1e23, "10²³", "C0", "-")):
        n, d = compute_optimal(budget)
        sizes = np.geomspace(n / 12, n * 12, 40)
        curve = loss(sizes, budget / (6 * sizes))
        axes.plot(sizes, curve, color=color, linestyle=dashes, linewidth=2)
        axes.annotate(name, (sizes[0], curve[0]), (-4, 0), textcoords="offset points", color=color, ha="right", va="center")
        best.append((n, loss(n, d)))
    axes.plot(*zip(*best), "o", color="black")
    axes.annotate(f"{best[-1][0] / 1e9:.1f} billion", (best[-1][0], best[-1][1] - 0.025), ha="center", va="top")
    axes.annotate("operations", (5e7, 2.57), color="grey")
    axes.set_xscale("log")
    axes.set(xlabel="Parameters", ylabel="Loss (nats per token)", xlim=(4e7, 6e11), ylim=(1.95, 2.65),
             xticks=(1e8, 1e9, 1e10, 1e11), yticks=(2, 2.2, 2.4, 2.6))
    axes.set_xticklabels(("0.1 bn", "1 bn", "10 bn", "100 bn"))
    axes.minorticks_off()
    return figure
