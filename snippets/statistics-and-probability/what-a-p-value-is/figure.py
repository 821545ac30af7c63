"""The gaps that shuffled labels produce, and the gap that was observed."""

import matplotlib.pyplot as plt
import numpy as np
from solution import permutation_p_value


def draw():
    rng = np.random.default_rng(11)
    a, b = rng.normal(0.65, 1, 40), rng.normal(0, 1, 40)
    both, observed = np.concatenate([a, b]), a.mean() - b.mean()
    rng = np.random.default_rng(0)  # the shuffles of permutation_p_value
    shuffled = [rng.permutation(both) for _ in range(2_000)]
    gaps = np.array([values[:40].mean() - values[40:].mean() for values in shuffled])
    edges = observed * np.arange(-20, 21) / 10
    height, _ = np.histogram(gaps, edges)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    extreme = (edges[:-1] >= observed - 1e-9) | (edges[1:] <= -observed + 1e-9)
    for here, color, alpha in ((~extreme, "C0", 0.3), (extreme, "C1", 1)):
        axes.bar(edges[:-1][here], height[here], observed / 10, align="edge", color=color, alpha=alpha, linewidth=0)
    axes.axvline(observed, color="black", linestyle="--", linewidth=1.2)
    axes.annotate(f"observed gap {observed:.2f}", (observed + 0.03, 190))
    axes.annotate(f"both tails:\np = {permutation_p_value(a, b):.3f}", (observed + 0.03, 70), color="C1")
    axes.annotate("2,000 shuffles", (-0.9, 150), color="C0")
    axes.set(xlabel="Gap of the means after shuffling the labels", ylabel="Shuffles", xlim=(-1, 1.1), xticks=[-0.5, 0, 0.5], yticks=[0, 100, 200])
    return figure
