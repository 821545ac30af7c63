"""Solve the 0/1 knapsack problem with one row of the table."""


# --8<-- [start:knapsack]
def best_value(features, budget):
    """Return the highest total value whose total cost is within the budget.

    features: list of (cost, value), each used once at most; costs are
    integers from 0, values are numbers. budget: an integer from 0.
    """
    best = [0] * (budget + 1)  # best[b]: the highest value within b
    for cost, value in features:
        for b in range(budget, cost - 1, -1):  # downwards: each only once
            best[b] = max(best[b], best[b - cost] + value)
    return best[budget]
# --8<-- [end:knapsack]
