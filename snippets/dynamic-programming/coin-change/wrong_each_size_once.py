"""Runs through the totals from above, as for a 0/1 knapsack: each size is used once at most."""

from math import inf


def fewest_nodes(sizes, gpus):
    best = [0] + [inf] * gpus
    for size in sizes:
        for total in range(gpus, size - 1, -1):
            best[total] = min(best[total], best[total - size] + 1)
    return None if best[gpus] == inf else best[gpus]
