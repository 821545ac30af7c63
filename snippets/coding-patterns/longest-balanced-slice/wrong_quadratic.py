"""Right, but keeps a running balance from every start: a million labels are 5e11 steps."""


def longest_balanced(labels):
    labels = list(labels)
    best = (0, 0)
    for start in range(len(labels)):
        balance = 0
        for stop in range(start + 1, len(labels) + 1):
            balance += 1 if labels[stop - 1] else -1
            if balance == 0 and stop - start > best[1] - best[0]:
                best = start, stop
    return best
