"""The yearly value of time saved, counted against what would have happened anyway."""

import numpy as np


# --8<-- [start:value]
def minutes_saved(treated, control):
    """Difference in differences; each pair is (mean before, mean after)."""
    return (treated[0] - treated[1]) - (control[0] - control[1])


def yearly_value(volume, adoption, minutes, used, hourly_cost, running_cost):
    """Money a year: freed minutes that are put to use, less the running cost.

    volume: cases a year; adoption: share of them in the teams that have it;
    minutes: saved per case there; used: share of the freed time put to use.
    """
    hours = volume * adoption * minutes / 60
    return hours * used * hourly_cost - running_cost
# --8<-- [end:value]


# --8<-- [start:range]
def value_range(estimates, seed=0, draws=100_000):
    """10th, 50th and 90th percentile of yearly_value.

    estimates: name -> number, or (low, likely, high) for a triangular guess.
    """
    rng = np.random.default_rng(seed)
    drawn = {
        name: rng.triangular(*guess, size=draws) if isinstance(guess, tuple) else guess
        for name, guess in estimates.items()
    }
    return np.percentile(yearly_value(**drawn), [10, 50, 90])
# --8<-- [end:range]
