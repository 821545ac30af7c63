"""Slides a window and shrinks it when positives lead: the balance is not monotone, so good starts are given up."""


def longest_balanced(labels):
    labels = list(labels)
    start, balance, best = 0, 0, (0, 0)
    for stop, label in enumerate(labels, 1):
        balance += 1 if label else -1
        while balance > 0:
            balance -= 1 if labels[start] else -1
            start += 1
        if balance == 0 and stop - start > best[1] - best[0]:
            best = start, stop
    return best
