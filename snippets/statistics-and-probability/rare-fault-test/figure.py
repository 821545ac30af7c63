"""What a positive test is worth at each base rate, for three rates of false alarms."""

import matplotlib.pyplot as plt
import numpy as np
from solution import posterior


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    base = np.geomspace(1e-4, 0.3, 60)
    for false_alarm, color, dashes in ((0.001, "C2", "-."), (0.01, "C1", "--"), (0.02, "C0", "-")):
        axes.plot(base, 100 * posterior(base, 0.99, false_alarm), color=color, linestyle=dashes)
    axes.annotate("0.1 %", (0.00055, 43), color="C2", ha="right")
    axes.annotate("1 %", (0.0055, 43), color="C1", ha="right")
    axes.annotate("2 % false alarms", (0.026, 47), color="C0")
    for prior, place in ((0.001, (0.0012, -1)), (0.1, (0.11, 75))):
        share = 100 * posterior(prior, 0.99, 0.02)
        axes.plot(prior, share, "o", color="black")
        axes.annotate(f"{share:.0f} %", place)
    axes.set(xscale="log", xlabel="Base rate of the fault", ylabel="P(fault | positive), %", xlim=(1e-4, 0.3), ylim=(-4, 102), yticks=[0, 50, 100])
    axes.set_xticks([1e-4, 1e-3, 1e-2, 1e-1], ["1 in 10,000", "1 in 1,000", "1 in 100", "1 in 10"])
    axes.minorticks_off()
    return figure
