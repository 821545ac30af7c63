"""The chance of doubling the stake by bets of 1, against the stake."""

import matplotlib.pyplot as plt
import numpy as np
from solution import reach_goal


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    stakes = np.arange(1, 121, 2)
    for p, color, dashes in ((0.5, "C2", "-."), (0.49, "C0", "-"), (18 / 38, "C1", "--")):
        axes.plot(stakes, [100 * reach_goal(k, 2 * k, p) for k in stakes], color=color, linestyle=dashes)
    axes.annotate("p = 0.5, fair", (119, 51), color="C2", ha="right", va="bottom")
    axes.annotate("p = 0.49", (44, 19), color="C0")
    axes.annotate("p = 0.474", (36, 3.6), color="C1")
    for k, dx, dy in ((10, 3, 1), (100, -8, 5)):
        y = 100 * reach_goal(k, 2 * k, 0.49)
        axes.plot(k, y, "o", color="black")
        axes.annotate(f"double {k}: {y:.0f} %", (k + dx, y + dy))
    axes.set(xlabel="Stake, in bets of 1", ylabel="Chance of doubling it, %", xlim=(0, 120), ylim=(0, 60), xticks=[0, 50, 100], yticks=[0, 25, 50])
    return figure
