"""Runs through the budgets upwards: a feature finds itself already taken and is used again."""


def best_value(features, budget):
    best = [0] * (budget + 1)
    for cost, value in features:
        for b in range(cost, budget + 1):
            best[b] = max(best[b], best[b - cost] + value)
    return best[budget]
