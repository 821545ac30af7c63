"""Find the longest slice that holds as many positives as negatives."""


# --8<-- [start:balanced]
def longest_balanced(labels):
    """Return (start, stop) of the longest slice half of whose labels are 1.

    labels: iterable of 0 and 1. The first of equally long slices; (0, 0) if
    there is none.
    """
    first = {0: 0}  # balance -> length of the shortest prefix that has it
    balance, best = 0, (0, 0)
    for stop, label in enumerate(labels, 1):
        balance += 1 if label else -1
        start = first.setdefault(balance, stop)
        if stop - start > best[1] - best[0]:
            best = start, stop
    return best
# --8<-- [end:balanced]
