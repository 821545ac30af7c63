"""Estimate a conversion rate whose positive labels arrive late."""

import numpy as np


# --8<-- [start:arrived]
def arrived_share(delays, ages, days):
    """Return the share of conversions that arrive within 0, 1, … days.

    delays: days until each conversion seen so far. ages: days since the
    click of the same conversion; delay <= age, because it was seen. Counts
    each day only among conversions that were old enough to be seen then
    (reverse-time Kaplan-Meier), so recent clicks do not bias the curve.
    Delays of more than `days` are not estimated: the share at the end is 1.
    """
    delays, ages = np.asarray(delays), np.asarray(ages)
    share = np.ones(days + 1)
    for day in range(days, 0, -1):
        watched = np.sum((delays <= day) & (ages >= day))
        on_this_day = np.sum((delays == day) & (ages >= day))
        share[day - 1] = share[day] * (1 - on_this_day / max(watched, 1))
    return share


def corrected_rate(clicks, conversions, ages, share):
    """Return conversions per click, as if all labels had arrived.

    clicks, conversions: counts per day of click. ages: age of each day.
    """
    expected = np.asarray(clicks) * share[np.minimum(ages, len(share) - 1)]
    return np.sum(conversions) / np.sum(expected)
# --8<-- [end:arrived]


def simulate(rng, days, clicks_per_day, rate, mean_delay):
    """Return delays and ages of the conversions seen by the last day, and their counts per day of click."""
    delays, ages, seen = [], [], []
    for age in range(days - 1, -1, -1):
        converted = rng.binomial(clicks_per_day, rate)
        delay = rng.exponential(mean_delay, converted).astype(int)
        arrived = delay[delay <= age]
        delays.append(arrived)
        ages.append(np.full(len(arrived), age))
        seen.append(len(arrived))
    return np.concatenate(delays), np.concatenate(ages), np.array(seen)
