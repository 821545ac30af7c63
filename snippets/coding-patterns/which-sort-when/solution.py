"""Merge sort and quicksort."""


# --8<-- [start:merge]
def merge_sort(items, key=lambda item: item):
    """Return the items in ascending order of their keys; equal keys keep their order."""
    if len(items) < 2:
        return list(items)
    half = len(items) // 2
    left, right = merge_sort(items[:half], key), merge_sort(items[half:], key)
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if key(right[j]) < key(left[i]):  # on a tie the left one goes first
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]
# --8<-- [end:merge]


# --8<-- [start:quick]
import random


def quick_sort(items):
    """Sort a list in place, in ascending order; calls nest at most log2(n) deep."""
    rng = random.Random(0)

    def sort(low, high):  # items[low:high]
        while high - low > 1:
            pivot = items[rng.randrange(low, high)]
            less, i, more = low, low, high
            while i < more:  # [low, less) smaller, [less, i) equal, [more, high) larger
                if items[i] < pivot:
                    items[less], items[i] = items[i], items[less]
                    less, i = less + 1, i + 1
                elif pivot < items[i]:
                    more -= 1
                    items[more], items[i] = items[i], items[more]
                else:
                    i += 1
            if less - low < high - more:  # recurse into the shorter side only
                sort(low, less)
                low = more
            else:
                sort(more, high)
                high = less

    sort(0, len(items))
# --8<-- [end:quick]


def insertion_sort(items):
    """Sort a list in place; linear if it is nearly in order."""
    for i in range(1, len(items)):
        item, j = items[i], i
        while j > 0 and item < items[j - 1]:
            items[j] = items[j - 1]
            j -= 1
        items[j] = item
