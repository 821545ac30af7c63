"""Tests the index for truth: a partner at index 0 counts as not found."""


def pair_with_sum(sizes, total):
    seen = {}
    for j, size in enumerate(sizes):
        if seen.get(total - size):
            return seen[total - size], j
        seen[size] = j
    return None


def pair_in_sorted(sizes, total):
    return pair_with_sum(sizes, total)
