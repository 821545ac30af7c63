"""Measures a run only when a repeat ends it: a run that reaches the end does not count ("aabcd")."""


def longest_unique_run(items):
    seen, left, best = {}, 0, 0
    for right, x in enumerate(items):
        if seen.get(x, -1) >= left:
            best = max(best, right - left)
            left = seen[x] + 1
        seen[x] = right
    return best
