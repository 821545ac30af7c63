"""Sorts, walks two pointers and returns their positions: they are places in the sorted list, not in the given one."""


def pair_with_sum(sizes, total):
    return pair_in_sorted(sorted(sizes), total)


def pair_in_sorted(sizes, total):
    left, right = 0, len(sizes) - 1
    while left < right:
        found = sizes[left] + sizes[right]
        if found == total:
            return left, right
        left, right = (left + 1, right) if found < total else (left, right - 1)
    return None
