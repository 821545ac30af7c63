"""A set forgets how often a word comes: "buy now" and "buy buy now" fall together."""

from collections import defaultdict


def group_same_words(texts):
    groups = defaultdict(list)
    for text in texts:
        groups[frozenset(text.casefold().split())].append(text)
    return list(groups.values())
