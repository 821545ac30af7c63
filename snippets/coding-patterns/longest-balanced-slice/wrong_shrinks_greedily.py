"""Drops labels of the majority from the ends: a balanced slice need not survive that."""


def longest_balanced(labels):
    labels = list(labels)
    start, stop = 0, len(labels)
    while 2 * sum(labels[start:stop]) != stop - start:
        majority = 2 * sum(labels[start:stop]) > stop - start
        if bool(labels[stop - 1]) == majority:
            stop -= 1
        else:
            start += 1
    return (start, stop) if start < stop else (0, 0)
