"""Sets the left edge without max: an old sighting, long out of the window, pulls it back ("abba")."""


def longest_unique_run(items):
    seen, left, best = {}, 0, 0
    for right, x in enumerate(items):
        if x in seen:
            left = seen[x] + 1
        seen[x] = right
        best = max(best, right - left + 1)
    return best
