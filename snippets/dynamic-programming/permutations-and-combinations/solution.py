"""List all orders and all choices of items without repeats."""

# --8<-- [start:both]
from collections import Counter


def orders(items):
    """Return all different orders of the items, as a list of tuples."""
    left, path, found = Counter(items), [], []
    length = left.total()

    def extend():
        if len(path) == length:
            found.append(tuple(path))
            return
        for item in left:
            if left[item]:
                left[item] -= 1
                path.append(item)  # choose
                extend()
                path.pop()  # undo
                left[item] += 1

    extend()
    return found


def choices(items, size):
    """Return all different choices of so many items, as a list of tuples.

    The order within a choice means nothing; `a b` and `b a` are the same.
    """
    items = list(Counter(items).elements())  # equal items side by side
    path, found = [], []

    def extend(first):
        missing = size - len(path)
        if missing == 0:
            found.append(tuple(path))
            return
        for i in range(first, len(items) - missing + 1):
            if i > first and items[i] == items[i - 1]:
                continue  # this level has tried an equal item
            path.append(items[i])
            extend(i + 1)
            path.pop()

    extend(0)
    return found
# --8<-- [end:both]
