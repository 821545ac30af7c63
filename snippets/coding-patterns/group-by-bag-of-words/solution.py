"""Group texts that consist of the same words, in whatever order."""

# --8<-- [start:group]
from collections import defaultdict


def group_same_words(texts):
    """Return lists of texts with equal words, each as often, in any order.

    White space of any kind separates words; casefold() compares them.
    Groups and their texts keep the order of arrival.
    """
    groups = defaultdict(list)
    for text in texts:
        key = tuple(sorted(text.casefold().split()))
        groups[key].append(text)
    return list(groups.values())
# --8<-- [end:group]
