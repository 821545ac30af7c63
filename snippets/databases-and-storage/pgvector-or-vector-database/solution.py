"""Sizes of a vector index, and what a filter after the search leaves."""

from math import comb


# --8<-- [start:size]
def hnsw_gigabytes(vectors, dimensions, bytes_per_number, m=16, link=6):
    """Vectors plus links: 2m links on the lowest layer, about m / (m - 1) in all."""
    links = 2 * m * link * m / (m - 1)
    return vectors * (dimensions * bytes_per_number + links) / 1e9
# --8<-- [end:size]


# --8<-- [start:filter]
def survivors(candidates, share):
    """Mean number of candidates that pass a filter applied after the search."""
    return candidates * share


def chance_of_fewer(candidates, share, k):
    """Chance that fewer than k pass, if the filter is independent of distance."""
    return sum(comb(candidates, i) * share**i * (1 - share)**(candidates - i)
               for i in range(k))
# --8<-- [end:filter]
