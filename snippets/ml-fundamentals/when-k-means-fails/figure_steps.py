"""Lloyd's iterations from a bad start, where they stop, and the same from a better start."""

import matplotlib.pyplot as plt
import numpy as np
from solution import blame, spread

rng = np.random.default_rng(4)
WANTED = np.repeat([0, 1, 2], 10)
X = np.vstack([rng.normal((c, 0), 0.9, (10, 2)) for c in (0, 6, 12)])


def nearest(centres):
    return ((X[:, None] - centres) ** 2).sum(axis=2).argmin(axis=1)


def means(labels):
    return np.array([X[labels == k].mean(axis=0) for k in range(3)])


def frames():
    start = X[[0, 1, 2]]
    yield "A bad start: all three centres are points of the left blob.", picture(start)
    labels = nearest(start)
    sizes = np.bincount(labels)
    yield f"Assign: each point goes to the nearest centre, so one centre gets {max(sizes)} of the 30 points.", picture(start, labels)
    centres = means(labels)
    yield "Update: each centre moves to the mean of its points. One leaves the blob, and two stay.", picture(centres, labels, start)
    again = nearest(centres)
    yield f"Assign again: {np.sum(again != labels)} points of the left blob change to a nearer centre.", picture(centres, again)
    last = means(again)
    assert (nearest(last) == again).all() and blame(X, again, WANTED) == "search"
    yield (f"Update again. Now no point changes, so it stops at a sum of squares of {spread(X, again):.0f}. The right grouping has {spread(X, WANTED):.0f}.",
           picture(last, again, centres))
    better = X[[0, 12, 22]]
    found = nearest(better)
    assert (nearest(means(found)) == found).all()
    yield f"A restart with one centre in each blob reaches {spread(X, found):.0f}. The objective was right, and the search was stuck.", picture(means(found), found, better)


def picture(centres, labels=None, before=None):
    figure, axes = plt.subplots(figsize=(440 / 72, 2))
    if labels is None:
        axes.plot(*X.T, ".", color="grey", markersize=6)
    else:
        for k, color, marker in zip(range(3), ("C0", "C1", "C2"), "ox^"):
            axes.plot(*X[labels == k].T, marker, color=color, markersize=5)
    for old, new in zip([] if before is None else before, centres):
        axes.annotate("", new, old, arrowprops={"arrowstyle": "->", "color": "black", "linestyle": "--"})
    axes.plot(*centres.T, "P", color="black", markeredgecolor="white", markersize=11)
    axes.set(xticks=[], yticks=[], xlim=(X[:, 0].min() - 0.5, X[:, 0].max() + 0.5), ylim=(X[:, 1].min() - 0.5, X[:, 1].max() + 0.5), aspect="equal")
    return figure
