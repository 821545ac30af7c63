"""How often the 95 % intervals for a proportion contain the truth, with 50 rows."""

import matplotlib.pyplot as plt
import numpy as np
from scipy import stats
from solution import wald, wilson

rows = 50


def coverage(interval, p):
    k = np.arange(rows + 1)
    low, high = interval(k, rows)
    return stats.binom.pmf(k, rows, p)[(low <= p) & (p <= high)].sum()


def draw():
    rates = np.linspace(0.004, 0.5, 249)
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.axhline(0.95, color="grey", linestyle=":")
    axes.plot(rates, [coverage(wald, p) for p in rates], color="C1", linestyle="--")
    axes.plot(rates, [coverage(wilson, p) for p in rates], color="C0")
    axes.annotate("promised: 95 %", (0.49, 1.0), color="grey", ha="right")
    axes.annotate("Wilson", (0.055, 1.005), color="C0")
    axes.annotate("Wald (textbook)", (0.075, 0.74), color="C1")
    axes.set(xlabel="True rate", ylabel="Coverage", xlim=(0, 0.5), ylim=(0.3, 1.06))
    return figure
