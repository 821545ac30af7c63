"""The best split of a categorical column: sort by mean, then cut."""

import numpy as np


# --8<-- [start:split]
def best_grouping(category, y, smooth=0.0, least=1):
    """Categories of the left child, and the drop of the squared error.

    Sorts the categories by their (smoothed) mean target and tries the
    k - 1 cuts. Categories with fewer than `least` rows are left out.
    """
    category, y = np.asarray(category), np.asarray(y, float)
    names, index, count = np.unique(category, return_inverse=True,
                                    return_counts=True)
    total = np.bincount(index, y - y.mean())
    kept = np.flatnonzero(count >= least)
    order = kept[np.argsort(total[kept] / (count[kept] + smooth), kind="stable")]
    if len(order) < 2:
        return set(), 0.0
    s, n = total[order].cumsum()[:-1], count[order].cumsum()[:-1]
    rest_s, rest_n = total.sum() - s, len(y) - n
    gain = s**2 / n + rest_s**2 / rest_n - total.sum() ** 2 / len(y)
    best = int(gain.argmax())
    return set(names[order[:best + 1]].tolist()), float(gain[best])
# --8<-- [end:split]


def share_explained(category, y, **options):
    """Gain of the best grouping as a share of the total squared error."""
    y = np.asarray(y, float)
    return best_grouping(category, y, **options)[1] / ((y - y.mean()) ** 2).sum()
