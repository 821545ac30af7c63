"""Excess loss after each epoch: batch descent converges, single rows reach a noise floor."""

import matplotlib.pyplot as plt
import numpy as np
from solution import descend


def draw():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(1_000, 10))
    y = x @ rng.normal(size=10) + rng.normal(size=1_000)
    best = np.linalg.lstsq(x, y)[0]

    def excess(w):
        return max((((x @ w - y) ** 2).mean() - ((x @ best - y) ** 2).mean()) / 2, 1e-12)

    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for batch, rate, name, marker, colour in (
        (1_000, 0.5, "all rows", "o-", "C0"),
        (100, 0.3, "100 rows", "s--", "C2"),
        (1, 0.02, "1 row, rate 0.02", "^-", "C1"),
        (1, 0.002, "1 row, rate 0.002", "v:", "C3"),
    ):
        runs = [descend(x, y, batch, rate, 12, seed) for seed in range(3)]
        curve = [np.mean([excess(run[epoch]) for run in runs]) for epoch in range(12)]
        axes.semilogy(range(1, 13), curve, marker, color=colour, markersize=4)
        axes.annotate(name, (12.2, curve[-1]), color=colour, va="center")
    axes.set(xlabel="Epoch", ylabel="Training loss above the optimum", xlim=(0.5, 17.5), ylim=(1e-6, 5))
    axes.set_xticks([1, 4, 8, 12])
    axes.set_yticks([1, 1e-2, 1e-4, 1e-6], labels=["1", "10⁻²", "10⁻⁴", "10⁻⁶"])
    axes.minorticks_off()
    return figure
