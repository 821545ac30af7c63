"""How many elections have ended, over time, for three spreads of the timeout."""
from bisect import bisect_right
from random import Random

import matplotlib.pyplot as plt
from solution import elections


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    times = range(150, 1001, 10)
    for spread, color, dashes in ((15, "C1", "-"), (150, "C0", "--"), (600, "C3", "-.")):
        waits, _ = elections(Random(1), spread, 1000)
        ended = [100 * bisect_right(waits, time) / len(waits) for time in times]
        axes.plot([0, *times], [0, *ended], color=color, linestyle=dashes, linewidth=2)
    axes.set(xlabel="Milliseconds since the last heartbeat", ylabel="Elections ended (%)", xlim=(0, 1000), ylim=(0, 103),
             xticks=(0, 150, 300, 600, 1000), yticks=(0, 50, 100))
    axes.text(360, 18, "150 to 165 ms", color="C1")
    axes.text(185, 55, "150 to\n300", color="C0", ha="right")
    axes.text(400, 76, "150 to 750", color="C3")
    return figure
