"""Drift of a feature, calibration of the scores, and false alarms."""

# --8<-- [start:drift]
from math import erfc, sqrt

import numpy as np


def psi(reference, live, bins=10):
    """Population stability index over the reference's quantiles."""
    edges = np.unique(np.quantile(reference,
                                  np.linspace(0, 1, bins + 1)[1:-1]))

    def counts(sample):  # a value equal to an edge has a bin of its own
        places = (np.searchsorted(edges, sample, side="left")
                  + np.searchsorted(edges, sample, side="right"))
        return np.bincount(places, minlength=2 * len(edges) + 1)

    both = np.array([counts(reference), counts(live)])
    both = both[:, both.any(axis=0)] + 0.5  # no logarithm of 0
    expected, actual = both / both.sum(axis=1, keepdims=True)
    return float(np.sum((actual - expected) * np.log(actual / expected)))


def psi_by_chance(n, m, bins=10):
    """Mean PSI of two samples of one distribution."""
    return (bins - 1) * (1 / n + 1 / m)


def ks(reference, live):
    """Largest gap between the distribution functions, and its p-value."""
    x, y = np.sort(reference), np.sort(live)
    both = np.concatenate([x, y])
    distance = np.max(np.abs(
        np.searchsorted(x, both, side="right") / len(x)
        - np.searchsorted(y, both, side="right") / len(y)))
    scale = distance * np.sqrt(len(x) * len(y) / (len(x) + len(y)))
    if scale < 0.2:  # there the series below needs too many terms
        return float(distance), 1.0
    k = np.arange(1, 101)
    p = 2 * np.sum((-1.0) ** (k - 1) * np.exp(-2 * (k * scale) ** 2))
    return float(distance), float(np.clip(p, 0, 1))


def calibration(clicks, predicted):
    """Clicks per predicted click, and its standard error."""
    expected = np.sum(predicted)
    return np.sum(clicks) / expected, np.sqrt(expected) / expected
# --8<-- [end:drift]


# --8<-- [start:alarms]
def false_alarms(checks, band, error, run=1):
    """Expected false alarms when nothing has changed.

    A check is outside if a normal value with this standard error leaves
    the band; an alarm needs `run` independent checks outside in a row, on
    one side.
    """
    one_side = erfc(band / error / sqrt(2)) / 2
    return checks * 2 * one_side**run
# --8<-- [end:alarms]


def history(weeks=16, rows=100_000, seed=3):
    """(PSI, calibration of the top tenth, its error) for each week.

    The inputs move by half a standard deviation in weeks 4 to 6, and what
    clicks depend on turns round in weeks 10 to 12.
    """
    rng = np.random.default_rng(seed)

    def click_rate(x, slope=0.5):
        return 1 / (1 + np.exp(3.5 - slope * x))

    reference, seen = rng.normal(size=rows), []
    for week in range(1, weeks + 1):
        live = rng.normal(0.5 * np.clip((week - 3) / 3, 0, 1), size=rows)
        slope = 0.5 - np.clip((week - 9) / 3, 0, 1)
        predicted = click_rate(live)
        clicks = rng.random(rows) < click_rate(live, slope)
        top = predicted >= np.quantile(predicted, 0.9)
        seen.append((psi(reference, live), *calibration(clicks[top], predicted[top])))
    return seen
