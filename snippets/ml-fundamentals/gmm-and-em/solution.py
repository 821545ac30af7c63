"""EM for a mixture of Gaussians in one dimension."""

import numpy as np


# --8<-- [start:em]
def log_density(x, weights, means, variances):
    """Log of weight times density: one row per point, one column each."""
    return (np.log(weights) - 0.5 * np.log(2 * np.pi * variances)
            - (x[:, None] - means) ** 2 / (2 * variances))


def em(x, means, rounds=200, floor=1e-6):
    """Weights, means, variances and the log likelihood of each round."""
    means = np.array(means, dtype=float)
    weights = np.full(len(means), 1 / len(means))
    variances = np.full(len(means), x.var())
    history = []
    for _ in range(rounds):
        # E step: how much does each component explain each point?
        joint = log_density(x, weights, means, variances)
        total = np.logaddexp.reduce(joint, axis=1)
        share = np.exp(joint - total[:, None])
        history.append(total.sum())
        # M step: weighted counts, means and variances
        n = share.sum(axis=0)
        weights, means = n / len(x), share.T @ x / n
        variances = (share * (x[:, None] - means) ** 2).sum(axis=0) / n + floor
    return weights, means, variances, history
# --8<-- [end:em]


def bic(x, history, k):
    """Smaller is better; k components have 3k - 1 free parameters."""
    return (3 * k - 1) * np.log(len(x)) - 2 * history[-1]
