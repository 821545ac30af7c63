"""The best split of one feature in a boosted tree, by gradients and hessians."""

import numpy as np


# --8<-- [start:split]
def log_loss_step(y, margin):
    """Gradient and hessian of log loss in the margin (log odds)."""
    p = 1 / (1 + np.exp(-margin))
    return p - y, p * (1 - p)


def best_split(x, g, h, lam=1.0, gamma=0.0):
    """Gain and threshold of the best split (x <= threshold goes left).

    None for the threshold where no split gains more than gamma.
    """
    order = np.argsort(x, kind="stable")
    x, g, h = x[order], g[order], h[order]
    left_g, left_h = np.cumsum(g)[:-1], np.cumsum(h)[:-1]
    right_g, right_h = g.sum() - left_g, h.sum() - left_h
    score = left_g**2 / (left_h + lam) + right_g**2 / (right_h + lam)
    gain = (score - g.sum() ** 2 / (h.sum() + lam)) / 2 - gamma
    gain[x[:-1] == x[1:]] = -np.inf  # equal values stay together
    if len(gain) == 0 or gain.max() <= 0:
        return 0.0, None
    best = np.argmax(gain)
    return gain[best], (x[best] + x[best + 1]) / 2


def leaf_weight(g, h, lam=1.0):
    """What the leaf adds to the margin, before the learning rate."""
    return -g.sum() / (h.sum() + lam)
# --8<-- [end:split]
