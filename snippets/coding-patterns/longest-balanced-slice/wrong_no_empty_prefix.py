"""Leaves out the empty prefix: a slice that starts at the first label is never found."""


def longest_balanced(labels):
    first, balance, best = {}, 0, (0, 0)
    for stop, label in enumerate(labels, 1):
        balance += 1 if label else -1
        start = first.setdefault(balance, stop)
        if stop - start > best[1] - best[0]:
            best = start, stop
    return best
