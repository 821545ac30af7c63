"""Takes the best value per cost first: right only if features could be split."""

from math import inf


def best_value(features, budget):
    total = 0
    for cost, value in sorted(features, key=lambda f: f[1] / f[0] if f[0] else inf, reverse=True):
        if cost <= budget and value > 0:
            budget -= cost
            total += value
    return total
