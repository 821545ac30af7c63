"""The measured and the true lift of 140 tests, and which of them are launched."""

import matplotlib.pyplot as plt
import numpy as np
from solution import SPREAD, shrink, significant

ERROR = 0.8


def draw():
    rng = np.random.default_rng(0)
    true = rng.normal(0, SPREAD, 140)
    seen = true + rng.normal(0, ERROR, 140)
    launched = significant(seen, ERROR)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    axes.axhline(0, color="lightgrey", linewidth=1)
    axes.axvline(1.96 * ERROR, color="black", linestyle=":", linewidth=1.2)
    ends = np.array([-4, 3.7])
    axes.plot(ends, ends, color="grey", linestyle="--", linewidth=1.2)
    axes.plot(ends, shrink(ends, ERROR), color="C0")
    axes.plot(seen[~launched], true[~launched], ".", color="grey", markersize=4)
    axes.plot(seen[launched], true[launched], "o", color="C1", markersize=6)
    axes.annotate("measured = true", (1.1, 1.42), color="grey", ha="right")
    axes.annotate("shrunk estimate", (-3.9, -1.47), color="C0")
    axes.annotate("launched", (1.75, 1.35), color="C1")
    axes.set(xlabel="Measured lift, %", ylabel="True lift, %", xlim=(-4, 3.7), ylim=(-1.6, 1.7), xticks=[-3, -2, -1, 0, 1, 2, 3], yticks=[-1, 0, 1])
    return figure
