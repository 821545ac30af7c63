"""Three rules that flag outliers in one column."""

import numpy as np


# --8<-- [start:rules]
def three_sigma(x):
    return np.abs(x - x.mean()) > 3 * x.std(ddof=1)


def mad(x, cut=3.5):
    """Distance from the median, in robust standard deviations."""
    centre = np.median(x)
    spread = 1.4826 * np.median(np.abs(x - centre))
    return np.abs(x - centre) > cut * spread


def iqr(x):
    """Tukey's fences, the whiskers of a box plot."""
    low, high = np.quantile(x, [0.25, 0.75])
    reach = 1.5 * (high - low)
    return (x < low - reach) | (x > high + reach)
# --8<-- [end:rules]
