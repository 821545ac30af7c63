"""Count the ordered ways to reach a total with steps of given sizes."""


# --8<-- [start:ways]
def count_batchings(n, sizes=(1, 2)):
    """Return in how many ordered ways n requests fall into batches.

    n: at least 0; no requests can be served in one way, with no batch.
    sizes: the allowed batch sizes, positive; repeats mean nothing.
    """
    sizes = set(sizes)
    ways = [1]  # ways[t]: the number of ways for t requests
    for total in range(1, n + 1):
        ways.append(sum(ways[total - size] for size in sizes if size <= total))
    return ways[n]
# --8<-- [end:ways]
