"""What k-means finds on four of the data sets, with the centres."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.cluster import KMeans
from solution import blame

rng = np.random.default_rng(0)


def blobs(centres, sizes, sds):
    parts = [rng.normal(c, s, (n, 2)) for c, n, s in zip(centres, sizes, sds)]
    return np.vstack(parts), np.repeat(np.arange(len(sizes)), sizes)


def rings():
    angle, y = rng.uniform(0, 2 * np.pi, 60), np.repeat([0, 1], 30)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    return (1 + 2 * y)[:, None] * circle + rng.normal(0, 0.15, (60, 2)), y


def stuck():
    """Three blobs from a start with two centres in one of them."""
    x, y = blobs([(0, 0), (6, 0), (12, 0)], [18] * 3, [0.9] * 3)
    return x, y, np.array([[0.0, 0.7], [0.0, -0.7], [9.0, 0.0]])


def draw():
    cases = (
        ("bad start", *stuck()),
        ("long and parallel", *blobs([(0, 0), (1, 3)], [30, 30], [(2, 0.4), (2, 0.4)]), None),
        ("wide next to small", *blobs([(0, 0), (6, 0)], [60, 12], [2, 0.4]), None),
        ("rings", *rings(), None),
    )
    figure, panels = plt.subplots(2, 2, figsize=(440 / 72, 4.6))
    for axes, (name, x, y, start) in zip(panels.flat, cases):
        k = len(np.unique(y))
        model = KMeans(k, n_init=1 if start is not None else 10, init="k-means++" if start is None else start, random_state=1).fit(x)
        found = model.labels_
        for label, color, marker in zip(range(k), ("C0", "C1", "C2"), "ox^"):
            axes.plot(*x[found == label].T, marker, color=color, markersize=3.5)
        axes.plot(*model.cluster_centers_.T, "P", color="black", markersize=8)
        axes.set(xticks=[], yticks=[], xlabel=f"blame: {blame(x, found, y)}", title=name, aspect="equal", adjustable="datalim")
    return figure
