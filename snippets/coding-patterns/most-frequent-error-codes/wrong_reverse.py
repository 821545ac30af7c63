"""reverse=True turns round the alphabet together with the counts."""

from collections import Counter


def top_k(codes, k):
    ranked = sorted(Counter(codes).items(), key=lambda pair: (pair[1], pair[0]), reverse=True)
    return ranked[:k]
