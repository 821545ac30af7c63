"""Starts the table with the first value: a slot that loses money is shown all the same."""


def best_revenue(values):
    if not values:
        return 0
    before, best = 0, values[0]
    for value in values[1:]:
        before, best = best, max(best, before + value)
    return best
