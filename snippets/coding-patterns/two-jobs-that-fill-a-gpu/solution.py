"""Find two numbers with a given sum, in one pass with a dictionary."""


# --8<-- [start:pair]
def pair_with_sum(sizes, total):
    """Return the indices (i, j), i < j, of two sizes that add up to `total`.

    sizes: list of integers. Any such pair is right; None if there is none.
    """
    seen = {}  # size -> where it was
    for j, size in enumerate(sizes):
        i = seen.get(total - size)
        if i is not None:
            return i, j
        seen[size] = j
    return None
# --8<-- [end:pair]


# --8<-- [start:sorted]
def pair_in_sorted(sizes, total):
    """Do the same for sizes in ascending order, with two pointers."""
    left, right = 0, len(sizes) - 1
    while left < right:
        found = sizes[left] + sizes[right]
        if found == total:
            return left, right
        if found < total:
            left += 1  # even the largest partner left is too small
        else:
            right -= 1  # even the smallest partner left is too large
    return None
# --8<-- [end:sorted]
