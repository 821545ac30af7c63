"""Updates the first variable before the second needs its old value: neighbours are then allowed."""


def best_revenue(values):
    taken = skipped = 0
    for value in values:
        taken = skipped + value
        skipped = max(taken, skipped)
    return max(taken, skipped)
