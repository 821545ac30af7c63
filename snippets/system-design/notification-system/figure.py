"""The wait of a login code during a campaign: one queue for all, or one of its own."""

import matplotlib.pyplot as plt
from solution import DAY, wait_in_one_queue


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    others, pace = 60e6 / DAY, 30e6 / 3_600
    minutes = range(0, 71)
    waits = [wait_in_one_queue(60 * m, 30e6, 600, others, pace + others) / 60 for m in minutes]
    axes.plot(minutes, waits, color="C1")
    axes.annotate("one queue for all", (27, 36), color="C1")
    axes.axhline(10, color="grey", linestyle="--", linewidth=1.2)
    axes.annotate("the code is no longer valid", (10.5, 11.5), color="grey")
    axes.plot(minutes, [0] * len(minutes), ":", color="C0", linewidth=2.6)
    axes.annotate("a queue for urgent messages", (4, 2), color="C0")
    axes.set(xlabel="Minutes after the campaign began", ylabel="Wait of a login code, min", xlim=(0, 70), ylim=(-2, 52))
    axes.set_xticks([0, 10, 20, 30, 40, 50, 60, 70])
    axes.set_yticks([0, 10, 20, 30, 40, 50])
    return figure
