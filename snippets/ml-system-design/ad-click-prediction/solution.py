"""Sizes of ad scoring, and what calibration is worth in the auction."""

from math import log

DAY = 86_400


def scoring(requests_a_day, peak_to_mean, ads, cpu_seconds):
    """(mean and peak requests/s, ad scorings/s and busy cores at the peak)."""
    mean = requests_a_day / DAY
    peak = mean * peak_to_mean
    return mean, peak, peak * ads, peak * ads * cpu_seconds


def log_loss_of_base_rate(rate):
    """Log loss of predicting the rate for everyone."""
    return -rate * log(rate) - (1 - rate) * log(1 - rate)


def sampled(p, keep):
    """What a model predicts for p if a share of the non-clicks is kept."""
    return p / (p + (1 - p) * keep)


def undo_sampling(q, keep):
    return q / (q + (1 - q) / keep)


def value_lost(ads):
    """Share of the value lost because predictions choose the winner.

    ads: (bid, true click rate, predicted click rate) of each.
    """
    winner = max(ads, key=lambda ad: ad[0] * ad[2])
    best = max(bid * rate for bid, rate, _ in ads)
    return 1 - winner[0] * winner[1] / best
