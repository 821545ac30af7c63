"""Counts 2 * label - 1 in the type of the labels: in 8 bits, minus one is 255 and the balance wraps."""


def longest_balanced(labels):
    first = {0: 0}
    balance, best = 0, (0, 0)
    for stop, label in enumerate(labels, 1):
        balance += 2 * label - 1
        start = first.setdefault(balance, stop)
        if stop - start > best[1] - best[0]:
            best = start, stop
    return best
