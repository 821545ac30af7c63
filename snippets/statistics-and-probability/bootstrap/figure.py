"""Forty bootstrap intervals for the mean of a heavy-tailed distribution."""

import matplotlib.pyplot as plt
import numpy as np
from solution import bootstrap_interval


def draw():
    rng = np.random.default_rng(0)
    truth = np.exp(1.5**2 / 2)
    samples = rng.lognormal(0, 1.5, (40, 100))
    intervals = sorted((tuple(bootstrap_interval(x, np.mean, rounds=300)) for x in samples), key=lambda i: i[1])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    for row, (low, high) in enumerate(intervals):
        inside = low <= truth <= high
        axes.plot([low, high], [row, row], color="C0" if inside else "C1", linestyle="-", linewidth=1.6 if inside else 2.6)
    low = sum(i[1] < truth for i in intervals)
    high = sum(i[0] > truth for i in intervals)
    axes.axvline(truth, color="black", linestyle="--", linewidth=1.2)
    axes.annotate("true mean 3.08", (3.15, -2.6), va="center")
    axes.annotate(f"{low} of 40 are too low,\n{high} is too high", (4.4, 4), color="C1", va="center")
    axes.set(xlabel="Mean of 100 lognormal values, 95 % interval", ylabel="Sample, sorted", xlim=(1, 9), ylim=(-4, 40.5), yticks=[], xticks=[1, 3, 5, 7, 9])
    return figure
