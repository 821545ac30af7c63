"""Starts with minus infinity but for 0: that asks for a budget that is used up exactly."""

from math import inf


def best_value(features, budget):
    best = [0] + [-inf] * budget
    for cost, value in features:
        for b in range(budget, cost - 1, -1):
            best[b] = max(best[b], best[b - cost] + value)
    return max(best[budget], 0)
