"""Good answers per second before, during and after a burst of ten seconds."""

import matplotlib.pyplot as plt
from solution import SETTINGS, burst, per_second, simulate


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.axvspan(20, 30, color="grey", alpha=0.2, linewidth=0)
    styles = (("C1", "-"), ("C2", ":"), ("C0", "--"))
    for (color, dashes), settings in zip(styles, SETTINGS.values(), strict=True):
        good = per_second(simulate(burst, 120, **settings), "good")
        axes.plot(range(len(good)), good, color=color, linestyle=dashes, linewidth=2)
    axes.set(xlabel="Second", ylabel="Good answers per second", xlim=(0, 119), ylim=(-4, 125), yticks=(0, 40, 80))
    axes.text(48, 86, "queue limit", color="C0")
    axes.text(76, 40, "retry budget", color="C2")
    axes.text(47, 5, "no protection", color="C1", ha="center")
    axes.text(25, 112, "burst", color="grey", ha="center")
    return figure
