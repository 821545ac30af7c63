"""itertools.groupby joins neighbours only: the same words further down start a new group."""

from itertools import groupby


def group_same_words(texts):
    return [list(group) for _, group in groupby(texts, key=lambda text: sorted(text.casefold().split()))]
