def best_value(features, budget):
    """Return the highest total value whose total cost is within the budget.

    features: list of (cost, value), each used once at most; costs are
    integers from 0, values are numbers. budget: an integer from 0.
    """
    raise NotImplementedError
