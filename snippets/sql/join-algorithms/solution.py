"""The three join algorithms on lists of (key, value); None is NULL. Each returns (left value, right value) pairs."""

from collections import defaultdict


# --8<-- [start:joins]
def nested_loop(left, right, match=lambda a, b: a == b):
    """Any condition works, but every pair is compared."""
    return [(x, y) for a, x in left for b, y in right
            if a is not None and b is not None and match(a, b)]


def hash_join(left, right):
    """One pass over each side; only for equality."""
    buckets = defaultdict(list)  # build: from the smaller side
    for key, x in left:
        if key is not None:
            buckets[key].append(x)
    return [(x, y) for key, y in right  # probe
            for x in buckets.get(key, [])]


def merge_join(left, right):
    """Both sides sorted by key, NULLs removed; read once from top to bottom."""
    found, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        a, b = left[i][0], right[j][0]
        if a < b:
            i += 1
        elif a > b:
            j += 1
        else:  # every left row of this key meets every right row of it
            end = j
            while end < len(right) and right[end][0] == a:
                found.append((left[i][1], right[end][1]))
                end += 1
            i += 1
            if i == len(left) or left[i][0] != a:
                j = end  # else the next left row reads the same group again
    return found
# --8<-- [end:joins]


def merge_steps(left, right):
    """The positions (i, j) of merge_join at each comparison, with what it found there."""
    steps, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        a, b = left[i], right[j]
        if a == b:
            end = j
            while end < len(right) and right[end] == a:
                end += 1
            steps.append((i, j, list(range(j, end))))
            i += 1
            j = j if i < len(left) and left[i] == a else end
        else:
            steps.append((i, j, []))
            i, j = (i + 1, j) if a < b else (i, j + 1)
    return steps
