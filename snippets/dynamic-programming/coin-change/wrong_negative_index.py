"""Does not compare the size with the total: a negative index reads from the other end of the list."""

from math import inf


def fewest_nodes(sizes, gpus):
    best = [0] + [inf] * gpus
    for total in range(1, gpus + 1):
        for size in sizes:
            if abs(total - size) <= gpus:
                best[total] = min(best[total], best[total - size] + 1)
    return None if best[gpus] == inf else best[gpus]
