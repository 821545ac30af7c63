"""Load of a product search, fusion of two lists, and weights for clicks."""

from collections import defaultdict
from math import ceil

DAY = 86_400


def queries_a_second(per_day, peak_to_mean=1):
    return per_day / DAY * peak_to_mean


def gpus(pairs_a_second, each, utilization=0.6, cached=0.0):
    return ceil(pairs_a_second * (1 - cached) / (each * utilization))


def fuse(*rankings, k=60):
    """Reciprocal rank fusion: products by the sum of 1 / (k + rank)."""
    scores = defaultdict(float)
    for ranking in rankings:
        for rank, product in enumerate(ranking, 1):
            scores[product] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


def click_weight(examined, most=10.0):
    """Weight of a click at a place that is examined with this probability."""
    return min(1 / examined, most)
