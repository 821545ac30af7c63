"""Choose values with the largest sum, no two of them next to each other."""


# --8<-- [start:best]
def best_revenue(values):
    """Return the highest revenue of slots of which no two are neighbours.

    values: iterable of numbers, possibly negative. No slot at all earns 0.
    """
    taken = skipped = 0  # best so far, by what happened to the last slot
    for value in values:
        taken, skipped = skipped + value, max(taken, skipped)
    return max(taken, skipped)
# --8<-- [end:best]
