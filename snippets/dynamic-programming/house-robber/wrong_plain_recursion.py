"""Right, but solves the rest of the feed again for each choice: exponentially many calls."""


def best_revenue(values):
    def best_from(i):
        if i >= len(values):
            return 0
        return max(best_from(i + 1), values[i] + best_from(i + 2))

    return best_from(0)
