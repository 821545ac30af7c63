"""Fills the dictionary first and forgets that a job may not be its own partner: 40 twice makes 80."""


def pair_with_sum(sizes, total):
    where = {size: i for i, size in enumerate(sizes)}
    for i, size in enumerate(sizes):
        if total - size in where:
            return tuple(sorted((i, where[total - size])))
    return None


def pair_in_sorted(sizes, total):
    left, right = 0, len(sizes) - 1
    while left <= right:
        found = sizes[left] + sizes[right]
        if found == total:
            return left, right
        left, right = (left + 1, right) if found < total else (left, right - 1)
    return None
