"""Right, but merges up to the middle: it reads half of all numbers."""


def median_of_two(a, b):
    total = len(a) + len(b)
    if total == 0:
        raise ValueError("no numbers")
    i = j = 0
    last = before = None
    for _ in range(total // 2 + 1):
        before = last
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            last, i = a[i], i + 1
        else:
            last, j = b[j], j + 1
    return last if total % 2 else (before + last) / 2
