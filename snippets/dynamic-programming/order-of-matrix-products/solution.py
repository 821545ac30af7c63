"""The cheapest order to multiply a chain of matrices, and the best order to burst balloons."""


# --8<-- [start:chain]
def cheapest_order(sizes):
    """Return the fewest multiplications for a chain, and the brackets for it.

    sizes: matrix i, called "Ai", has sizes[i] rows and sizes[i + 1] columns.
    """
    n = len(sizes) - 1
    cost = {(i, i + 1): 0 for i in range(n)}  # one matrix needs no product
    cut = {}
    for length in range(2, n + 1):  # short stretches first
        for i in range(n - length + 1):
            j = i + length
            cost[i, j], cut[i, j] = min(
                (cost[i, k] + cost[k, j] + sizes[i] * sizes[k] * sizes[j], k)
                for k in range(i + 1, j)
            )

    def brackets(i, j):
        if j == i + 1:
            return f"A{i}"
        return f"({brackets(i, cut[i, j])} {brackets(cut[i, j], j)})"

    return cost[0, n], brackets(0, n)
# --8<-- [end:chain]


# --8<-- [start:balloons]
def most_coins(balloons):
    """Return the most coins for bursting all balloons.

    A balloon earns left * itself * right.
    """
    values = [1, *balloons, 1]
    n = len(values)
    best = {(i, i + 1): 0 for i in range(n - 1)}  # nothing between neighbours
    for length in range(2, n):
        for i in range(n - length):
            j = i + length
            best[i, j] = max(  # k is the last to burst between i and j
                best[i, k] + best[k, j] + values[i] * values[k] * values[j]
                for k in range(i + 1, j)
            )
    return best[0, n - 1]
# --8<-- [end:balloons]
