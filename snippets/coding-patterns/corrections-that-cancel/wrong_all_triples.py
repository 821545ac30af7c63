"""Right, but tries all triples and lets a set remove the repeats: O(n^3)."""

from itertools import combinations


def cancelling_triples(values):
    return list({three for three in combinations(sorted(values), 3) if three[0] + three[1] + three[2] == 0})
