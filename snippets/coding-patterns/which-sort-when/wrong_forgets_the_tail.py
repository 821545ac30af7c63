"""Stops when one half is used up and forgets what is left of the other."""


def merge_sort(items, key=lambda item: item):
    if len(items) < 2:
        return list(items)
    half = len(items) // 2
    left, right = merge_sort(items[:half], key), merge_sort(items[half:], key)
    merged = []
    while left and right:
        merged.append(right.pop(0) if key(right[0]) < key(left[0]) else left.pop(0))
    return merged


def quick_sort(items):
    items.sort()
