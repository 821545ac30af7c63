"""The median of two sorted lists, without merging them."""


# --8<-- [start:median]
def median_of_two(a, b):
    """Return the median of all numbers of the sorted lists a and b."""
    if len(a) > len(b):
        a, b = b, a  # search the shorter one
    total = len(a) + len(b)
    if total == 0:
        raise ValueError("no numbers")
    half = (total + 1) // 2  # how many numbers belong to the left half
    low, high = 0, len(a)  # how many of them come from a
    while low < high:
        i = (low + high) // 2
        if a[i] < b[half - i - 1]:  # the left half needs more of a
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    left = max(part[k - 1] for part, k in ((a, i), (b, j)) if k > 0)
    if total % 2:
        return left
    right = min(part[k] for part, k in ((a, i), (b, j)) if k < len(part))
    return (left + right) / 2
# --8<-- [end:median]
