"""Find the smallest number of addends of given sizes with a given sum."""

# --8<-- [start:fewest]
from math import inf


def fewest_nodes(sizes, gpus):
    """Return the smallest number of nodes with `gpus` in total, or None.

    sizes: list of positive integers, each usable any number of times.
    gpus: at least 0; none needs no node. None says that no choice fits.
    """
    best = [0]  # best[t]: the fewest nodes with t GPUs
    for total in range(1, gpus + 1):
        fitting = (best[total - size] for size in sizes if size <= total)
        best.append(1 + min(fitting, default=inf))
    return None if best[gpus] == inf else best[gpus]
# --8<-- [end:fewest]
