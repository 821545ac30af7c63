"""Doesn't swap the lists: the cut in the other one can be negative, and Python then reads from the end."""


def median_of_two(a, b):
    total = len(a) + len(b)
    if total == 0:
        raise ValueError("no numbers")
    half = (total + 1) // 2
    low, high = 0, min(len(a), half)
    while low < high:
        i = (low + high) // 2
        j = half - i
        if j > len(b) or a[i] < b[j - 1]:
            low = i + 1
        else:
            high = i
    i, j = low, half - low
    left = max(a[i - 1] if i else b[j - 1], b[j - 1])
    if total % 2:
        return left
    right = min(part[k] for part, k in ((a, i), (b, j)) if k < len(part))
    return (left + right) / 2
