"""Sizes of a vector index, and what a filter after the search leaves."""

from math import comb


# --8<-- [start:size]
def hnsw_gigabytes(vectors, dimensions, bytes_per_number, m=16, link=6):
    """Vectors plus links: 2m links on the lowest layer, m on each layer above."""
    links = 2 * m + m / (m - 1)
    return vectors * (dimensions * bytes_per_number + links * link) / 1e9


def pgvector_gigabytes(vectors, dimensions, bytes_per_number, m=16):
    """The same index in pages of 8 kB, if a vector and its links fit into one.

    An element has 72 bytes of header and 8 before the vector; the links of the
    lowest layer follow as a tuple of their own. Both are aligned to 8 bytes.
    """
    element = -(-(72 + 8 + dimensions * bytes_per_number) // 8) * 8
    links = -(-(4 + 2 * m * 6) // 8) * 8
    per_page = (8_192 - 24 - 8) // (element + links + 2 * 4)
    return vectors / per_page * 8_192 / 1e9
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
