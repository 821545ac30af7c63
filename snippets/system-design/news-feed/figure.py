"""How long one large author delays everyone, over the load of the fan-out."""

import matplotlib.pyplot as plt
from solution import a_second, push, recovery

CAPACITY = 1e5


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    mean = push(a_second(10e6), 200)
    shares = [i / 100 for i in range(0, 100)]
    for followers, colour, style, label, place in (
            (10e6, "C1", "-", "10 million followers", (40, 600)),
            (1e6, "C0", "--", "1 million", (42, 42))):
        axes.plot([100 * s for s in shares], [recovery(followers, s * CAPACITY, CAPACITY) for s in shares],
                  style, color=colour)
        axes.annotate(label, place, color=colour)
    for load, label, shift in ((mean, "mean", (7, 40)), (3 * mean, "peak", (-4, 22))):
        share, seconds = 100 * load / CAPACITY, recovery(10e6, load, CAPACITY)
        axes.plot([share], [seconds], "s", color="C1", markersize=7)
        axes.annotate(f"{label}: {seconds:.0f} s", (share + shift[0], seconds + shift[1]), ha="right", color="black")
    axes.axvline(100, color="lightgrey", linewidth=1.4)
    axes.set(xlabel="Load of all other posts", ylabel="Seconds until no wait", xlim=(0, 102), ylim=(0, 800))
    axes.set_xticks([0, 25, 50, 75, 100], ["0", "25 %", "50 %", "75 %", "100 %"])
    axes.set_yticks([0, 200, 400, 600, 800])
    return figure
