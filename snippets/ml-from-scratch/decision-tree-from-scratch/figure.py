"""The regions of trees of depth 1, 3 and 9 on noisy rows of two classes."""

import matplotlib.pyplot as plt
import numpy as np
from solution import grow, predict


def leaves(node, low=(0, 0), high=(1, 1)):
    """Yield (label, low corner, high corner) of each leaf."""
    if not isinstance(node, tuple):
        yield node, low, high
        return
    column, threshold, left, right = node
    yield from leaves(left, low, tuple(threshold if c == column else h for c, h in enumerate(high)))
    yield from leaves(right, tuple(threshold if c == column else a for c, a in enumerate(low)), high)


def draw():
    rng = np.random.default_rng(1)
    x = rng.uniform(0.02, 0.98, (70, 2))
    y = (x[:, 1] > 0.25 + 0.5 * x[:, 0]).astype(int)
    y[rng.choice(70, 7, replace=False)] ^= 1
    figure, panels = plt.subplots(1, 3, figsize=(440 / 72, 2.4), sharey=True)
    for axes, depth in zip(panels, (1, 3, 9)):
        tree = grow(x, y, depth)
        for label, low, high in leaves(tree):
            if label == 1:
                axes.fill_between([low[0], high[0]], low[1], high[1], color="C0", alpha=0.25, linewidth=0)
        axes.plot(*x[y == 1].T, "o", color="C0", markersize=3)
        axes.plot(*x[y == 0].T, "x", color="C1", markersize=4)
        axes.set_title(f"depth {depth}, errors {(predict(tree, x) != y).sum()}")
        axes.set(xlim=(0, 1), ylim=(0, 1), xticks=[], yticks=[])
    panels[1].set_xlabel("load")
    panels[0].set_ylabel("heat")
    return figure
