"""A small lasting shift and the CUSUM that finds it."""

import matplotlib.pyplot as plt
import numpy as np
from solution import cusum


def draw():
    x = np.random.default_rng(11).normal(size=120)
    x[70:] += 1
    sums, alarm = cusum(x, 0, 0.5, 5)
    figure, (top, below) = plt.subplots(2, 1, figsize=(440 / 72, 4.4))
    top.plot(x, ".-", color="grey", linewidth=0.8, markersize=4)
    top.plot([0, 70], [0, 0], color="C0")
    top.plot([70, 120], [1, 1], color="C0")
    top.axhline(3, color="black", linestyle=":", linewidth=1)
    top.annotate("3 sd", (1, 3.15))
    below.plot(sums[:, 0], color="C1")
    below.axhline(5, color="black", linestyle=":", linewidth=1)
    below.annotate("threshold 5", (1, 5.4))
    below.plot(alarm, sums[alarm, 0], "o", color="C1")
    below.annotate("alarm", (68, sums[alarm, 0] + 3), color="C1", ha="right")
    for axes in top, below:
        axes.axvline(70, color="C0", linestyle="--", linewidth=1)
        axes.set(xlim=(0, 119), xticks=[0, 70, 119])
    top.set(ylabel="Latency in sd", ylim=(-3, 4.3), yticks=[0, 3])
    below.set(ylabel="CUSUM", xlabel="Minute", yticks=[0, 10, 20])
    return figure
