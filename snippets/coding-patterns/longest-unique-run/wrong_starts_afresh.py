"""Empties the window at a repeat, and with it the items that are still good ("dvdf")."""


def longest_unique_run(items):
    window, best = set(), 0
    for x in items:
        if x in window:
            window.clear()
        window.add(x)
        best = max(best, len(window))
    return best
