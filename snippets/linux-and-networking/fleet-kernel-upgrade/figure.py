"""How likely a wave shows a regression, for three rates of failure."""

import matplotlib.pyplot as plt
from solution import chance_to_see

HOSTS = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 5000, 10_000]


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.1))
    for rate, color, dash, at, name in ((0.1, "C0", "-", 10, "1 in 10"), (0.01, "C1", "--", 90, "1 in 100"), (0.001, "C3", "-.", 900, "1 in 1,000")):
        axes.plot(HOSTS, [chance_to_see(rate, n) for n in HOSTS], color=color, linestyle=dash)
        axes.text(at, 0.45, name, color=color)
    axes.axhline(0.95, color="grey", linestyle=":", linewidth=1)
    axes.text(0.9, 0.98, "95 %", color="grey")
    axes.set(xscale="log", xlim=(0.8, 15_000), ylim=(0, 1.08), xlabel="Hosts upgraded so far", ylabel="Chance to see a failure",
             yticks=(0, 0.5, 1), xticks=(1, 10, 100, 1000, 10_000))
    axes.set_xticklabels(["1", "10", "100", "1,000", "10,000"])
    axes.minorticks_off()
    return figure
