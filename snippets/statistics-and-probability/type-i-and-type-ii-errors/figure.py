"""Both errors of a test: an effect of 2 ms, a standard error of 0.71 ms."""

import matplotlib.pyplot as plt
import numpy as np
from solution import density, false_alarm, miss, standard_error

effect, error = 2, standard_error(10, 400)
limit = 1.96 * error


def draw():
    x = np.linspace(-2.6, 4.6, 181)
    none, some = density(x, 0, error), density(x, effect, error)
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.plot(x, none, color="C0")
    axes.plot(x, some, color="C1", linestyle="--")
    for tail in x >= limit, x <= -limit:
        axes.fill_between(x[tail], none[tail], color="C0", alpha=0.6)
    missed = np.abs(x) <= limit
    axes.fill_between(x[missed], some[missed], color="C1", alpha=0.3)
    for side in -limit, limit:
        axes.axvline(side, color="grey", linestyle=":")
    axes.annotate("no effect", (0, 0.32), color="C0", ha="center")
    axes.annotate("effect\nof 2 ms", (2.1, 0.28), color="C1", ha="center")
    axes.annotate(f"miss: {100 * miss(effect, error):.0f} %", (1.05, 0.08), xytext=(0.35, 0.14), color="C1", ha="right", arrowprops={"arrowstyle": "-", "color": "C1"})
    axes.annotate(f"false\nalarm:\n{50 * false_alarm():.1f} %\na side", (-1.55, 0.02), xytext=(-2.5, 0.12), color="C0", arrowprops={"arrowstyle": "-", "color": "C0"})
    axes.annotate("don't reject", (0, 0.64), color="grey", ha="center")
    axes.annotate("reject", (limit + 0.1, 0.64), color="grey")
    axes.annotate("reject", (-limit - 0.1, 0.64), color="grey", ha="right")
    axes.set(xlabel="Measured saving in ms", xlim=(-2.6, 4.6), ylim=(0, 0.7), yticks=[])
    return figure
