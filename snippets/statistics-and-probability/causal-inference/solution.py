"""A feature that adds 5 minutes; heavy users adopt it more often."""

import numpy as np


def users(n, rng):
    """Return who is heavy, who adopts, their minutes, and who answers the survey."""
    heavy = rng.random(n) < 0.3
    adopts = rng.random(n) < np.where(heavy, 0.6, 0.2)
    minutes = 20 + 30 * heavy + 5 * adopts + rng.normal(0, 10, n)
    survey = rng.random(n) < 0.1 + 0.3 * adopts + 0.5 * (minutes > 45)
    return heavy, adopts, minutes, survey


# --8<-- [start:estimates]
def difference(minutes, adopts):
    return minutes[adopts].mean() - minutes[~adopts].mean()


def within(minutes, adopts, heavy, share):
    """Difference among heavy and among light users, weighted by the share of the heavy."""
    strong, light = (difference(minutes[rows], adopts[rows]) for rows in (heavy, ~heavy))
    return share * strong + (1 - share) * light


def weighted(minutes, adopts, heavy):
    """Difference with each user weighted by 1 / the chance of being in their group."""
    propensity = np.where(heavy, adopts[heavy].mean(), adopts[~heavy].mean())
    means = [
        np.average(minutes[group], weights=1 / chance[group])
        for group, chance in ((adopts, propensity), (~adopts, 1 - propensity))
    ]
    return means[0] - means[1]
# --8<-- [end:estimates]
