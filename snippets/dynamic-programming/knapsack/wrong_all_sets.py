"""Right, but tries each feature with and without, and remembers nothing: exponential."""


def best_value(features, budget):
    def best_from(i, left):
        if i == len(features):
            return 0
        without = best_from(i + 1, left)
        cost, value = features[i]
        return max(without, best_from(i + 1, left - cost) + value) if cost <= left else without

    return best_from(0, budget)
