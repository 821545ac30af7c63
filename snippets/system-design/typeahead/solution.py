"""Sizes of a suggestion service, and the table of the best completions."""

from collections import defaultdict
from heapq import nsmallest

DAY = 86_400


def a_second(searches, requests_each, peak_to_mean=1):
    return searches * requests_each / DAY * peak_to_mean


def prefixes(letters, longest):
    """Possible prefixes of one up to so many letters."""
    return sum(letters**n for n in range(1, longest + 1))


def table_bytes(prefixes, suggestions, id_size, key_size):
    return prefixes * (suggestions * id_size + key_size)


def build(scores, k):
    """For each prefix of the queries, the k best of them."""
    under = defaultdict(list)
    for query, score in scores.items():
        for end in range(1, len(query) + 1):
            under[query[:end]].append((score, query))
    return {prefix: [query for _, query in nsmallest(k, found, key=lambda f: (-f[0], f[1]))]
            for prefix, found in under.items()}


def merge(base, overlay, k):
    """The k best of two lists of (score, query); the higher score counts."""
    best = {}
    for score, query in [*base, *overlay]:
        best[query] = max(score, best.get(query, score))
    return sorted(best, key=lambda query: (-best[query], query))[:k]
