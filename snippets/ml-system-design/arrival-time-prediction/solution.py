"""The promised quantile of a delivery time, and the size of the service."""

from math import exp
from statistics import NormalDist

DAY = 86_400


def promised_quantile(late, early):
    """The quantile to promise, from the costs of a minute late and early."""
    return late / (late + early)


def quantile(median, sigma, q):
    """Of a log-normal time."""
    return median * exp(sigma * NormalDist().inv_cdf(q))


def mean(median, sigma):
    return median * exp(sigma**2 / 2)


def share_later_than_mean(sigma):
    return 1 - NormalDist().cdf(sigma / 2)


def estimates_a_second(orders_a_day, per_order, peak_to_mean=1):
    return orders_a_day * per_order / DAY * peak_to_mean


def table_bytes(orders_a_day, days, features, size=4):
    return orders_a_day * days * features * size
