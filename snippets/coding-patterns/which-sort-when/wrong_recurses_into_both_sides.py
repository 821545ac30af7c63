"""Sorts well, but recurses into both parts: the calls can nest much deeper than log2(n), and with a bad pivot n deep."""

import random


def merge_sort(items, key=lambda item: item):
    return sorted(items, key=key)


def quick_sort(items):
    rng = random.Random(0)

    def sort(low, high):
        if high - low < 2:
            return
        pivot = items[rng.randrange(low, high)]
        less, i, more = low, low, high
        while i < more:
            if items[i] < pivot:
                items[less], items[i] = items[i], items[less]
                less, i = less + 1, i + 1
            elif pivot < items[i]:
                more -= 1
                items[more], items[i] = items[i], items[more]
            else:
                i += 1
        sort(low, less)
        sort(more, high)

    sort(0, len(items))
