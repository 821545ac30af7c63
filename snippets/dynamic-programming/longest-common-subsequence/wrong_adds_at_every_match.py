"""Adds 1 to the better neighbour instead of to the diagonal, so one item may be matched with two equal ones."""


def longest_common(one, two):
    best = [[[] for _ in range(len(two) + 1)] for _ in range(len(one) + 1)]
    for i, item in enumerate(one):
        for j, other in enumerate(two):
            longer = max(best[i][j + 1], best[i + 1][j], key=len)
            best[i + 1][j + 1] = [*longer, item] if item == other else longer
    return best[-1][-1]
