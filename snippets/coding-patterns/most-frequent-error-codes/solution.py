"""The k most frequent codes of a log, ties in alphabetical order."""

# --8<-- [start:top]
import heapq
from collections import Counter


def top_k(codes, k):
    """Return the k most frequent (code, count), ties in alphabetical order.

    codes: iterable of strings. All of them if fewer than k differ.
    """
    def rank(pair):  # small is good: high count first, then the code itself
        code, count = pair
        return -count, code

    return heapq.nsmallest(k, Counter(codes).items(), key=rank)
# --8<-- [end:top]
