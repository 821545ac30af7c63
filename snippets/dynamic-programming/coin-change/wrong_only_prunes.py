"""Right, but tries all combinations and prunes: without a solution there is nothing to prune with."""

from math import inf


def fewest_nodes(sizes, gpus):
    sizes, best = sorted(set(sizes), reverse=True), inf

    def take(i, left, nodes):
        nonlocal best
        if left == 0:
            best = min(best, nodes)
        elif i < len(sizes):
            for more in range(left // sizes[i], -1, -1):
                if nodes + more >= best:
                    break
                take(i + 1, left - more * sizes[i], nodes + more)

    take(0, gpus, 0)
    return None if best == inf else best
