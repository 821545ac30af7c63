"""Joins the sorted words without a separator: "ab c" and "a bc" get the same key."""

from collections import defaultdict


def group_same_words(texts):
    groups = defaultdict(list)
    for text in texts:
        groups["".join(sorted(text.casefold().split()))].append(text)
    return list(groups.values())
