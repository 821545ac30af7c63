"""How often equal arms look significant, over the days on which one looks."""

import matplotlib.pyplot as plt
from solution import common_bound, worst_so_far

LOOKS = 14


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    days = range(1, LOOKS + 1)
    worst = worst_so_far(LOOKS)
    naive = 100 * (worst > 1.96).mean(axis=0)
    safe = 100 * (worst > common_bound(LOOKS)).mean(axis=0)
    axes.axhline(5, color="grey", linestyle="--", linewidth=1.2)
    axes.annotate("agreed: 5 %", (9.3, 6.2), color="grey")
    axes.plot(days, naive, "o-", color="C1", markersize=5)
    axes.annotate("stop at p < 0.05", (4.2, 18), color="C1", ha="center")
    axes.plot(days, safe, "s-", color="C0", markersize=5)
    axes.annotate("bound for 14 looks", (8.2, 0.7), color="C0")
    axes.set(xlabel="Days looked at", ylabel="False alarms so far, %", ylim=(0, 25), xlim=(0.6, 14.4))
    axes.set_xticks([1, 7, 14])
    axes.set_yticks([0, 5, 10, 15, 20])
    return figure
