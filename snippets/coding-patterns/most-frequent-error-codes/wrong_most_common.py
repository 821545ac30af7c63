"""Counter.most_common keeps equal counts in order of first sight: the answer depends on the order of the log."""

from collections import Counter


def top_k(codes, k):
    return Counter(codes).most_common(k)
