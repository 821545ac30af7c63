"""Right, but solves the same smaller problems again: exponentially many calls."""

from math import inf


def fewest_nodes(sizes, gpus):
    def fewest(total):
        if total == 0:
            return 0
        return 1 + min((fewest(total - size) for size in sizes if size <= total), default=inf)

    nodes = fewest(gpus)
    return None if nodes == inf else nodes
