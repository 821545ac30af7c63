"""The backlog of a spike, for pods that start in 30, 120 and 300 seconds."""

import matplotlib.pyplot as plt
from solution import spike


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for delay, color, mark, label, place in (
        (300, "C1", "o", "ready after 300 s", (330, 25)),
        (120, "C2", "s", "120 s", (70, 10.3)),
        (30, "C0", "^", "30 s", (-15, 3.2)),
    ):
        for factor, dashes in ((1.5, "-"), (1.1, "--")):
            backlog, clear, _ = spike(200, 20, 6, delay, factor)
            axes.plot((-200, 0, delay, delay + clear), (0, 0, backlog / 1000, 0), dashes, color=color, linewidth=2)
        axes.plot(delay, backlog / 1000, mark, color=color, markersize=8)
        axes.annotate(label, place, color=color, va="center", ha="left" if delay == 300 else "right")
    axes.annotate("15 pods", (480, 13), color="C1")
    axes.annotate("11 pods", (980, 13), color="C1")
    axes.set(xlabel="Seconds since the spike", ylabel="Requests waiting (1,000)", xlim=(-200, 1500), ylim=(0, 27), xticks=(0, 300, 600, 900, 1200, 1500), yticks=(0, 10, 20))
    return figure
