"""An inverted file over points in the plane, and a query near a border."""

import matplotlib.pyplot as plt
import numpy as np
from solution import build_ivf, exact, search_ivf


def draw():
    rng = np.random.default_rng(28)
    items = rng.uniform(0, 1, (130, 2)) * [1.6, 1]
    index = build_ivf(items, 8, rng)
    centroids, members = index
    query = np.array([0.86, 0.52])
    true = exact(query[None], items, 5)[0]
    order = exact(query[None], centroids, 8)[0]
    found, _ = search_ivf(query, items, index, 1, 5)
    figure, axes = plt.subplots(figsize=(440 / 72, 4))
    first, second = members[order[0]], members[order[1]]
    rest = np.setdiff1d(np.arange(len(items)), np.concatenate([first, second]))
    for ids, color, mark in ((rest, "lightgrey", "."), (first, "C0", "o"), (second, "C2", "^")):
        axes.plot(*items[ids].T, mark, color=color, markersize=6)
    axes.plot(*centroids.T, "x", color="grey", markersize=8)
    axes.plot(*query, "*", color="C1", markersize=16)
    missed = np.setdiff1d(true, found)
    assert set(missed) <= set(second) and len(missed) == 2
    axes.plot(*items[true].T, "o", markerfacecolor="none", markeredgecolor="black", markersize=14, linestyle="")
    for x, mark, color, size, name in ((0.02, "o", "C0", 6, "nearest list"), (0.62, "^", "C2", 6, "second list"), (1.27, "*", "C1", 14, "query")):
        axes.plot(x, 1.13, mark, color=color, markersize=size)
        axes.text(x + 0.05, 1.13, name, color=color, va="center")
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.set(xlim=(-0.02, 1.62), ylim=(-0.02, 1.2), aspect="equal", xticks=[], yticks=[])
    return figure
