"""Squared bias, variance and their sum with the noise, for each number of neighbours."""

import matplotlib.pyplot as plt
import numpy as np
from solution import decompose


def draw():
    rng = np.random.default_rng(0)
    points = np.linspace(-1, 1, 101)[::2]
    truth = np.sin(4 * points)
    x = rng.uniform(-1, 1, (200, 100))
    y = np.sin(4 * x) + rng.normal(0, 0.5, x.shape)
    nearest = np.argsort(np.abs(points[:, None] - x[:, None, :]), axis=2)
    sums = np.take_along_axis(y[:, None, :], nearest, axis=2).cumsum(axis=2)
    ks = np.unique(np.geomspace(1, 100, 45).astype(int))
    bias2, variance = np.transpose([decompose(sums[:, :, k - 1] / k, truth) for k in ks])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.axhline(0.25, color="grey", linestyle=":", linewidth=1.2)
    axes.plot(ks, bias2 + variance + 0.25, color="black")
    axes.plot(ks, variance, color="C0", linestyle="--")
    axes.plot(ks, bias2, color="C1", linestyle="-.")
    axes.annotate("sum = test error", (2.4, 0.45))
    axes.annotate("variance", (2.1, 0.14), color="C0")
    axes.annotate("bias²", (33, 0.08), color="C1", ha="left")
    axes.annotate("noise", (1.12, 0.268), color="grey")
    axes.set(xscale="log", xlabel="Neighbours k", ylabel="Squared error", xlim=(1, 100), ylim=(0, 0.8))
    axes.set_xticks([1, 5, 15, 40, 100], ["1", "5", "15", "40", "100"])
    axes.minorticks_off()
    axes.set_yticks([0, 0.25, 0.5, 0.75])
    return figure
