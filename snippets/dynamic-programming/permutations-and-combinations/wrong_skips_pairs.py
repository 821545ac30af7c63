"""Skips each item that equals its left neighbour, even the first of a level: `a a` is never chosen."""

from collections import Counter


def orders(items):
    left, path, found = Counter(items), [], []
    length = left.total()

    def extend():
        if len(path) == length:
            found.append(tuple(path))
            return
        for item in left:
            if left[item]:
                left[item] -= 1
                path.append(item)
                extend()
                path.pop()
                left[item] += 1

    extend()
    return found


def choices(items, size):
    items = list(Counter(items).elements())
    path, found = [], []

    def extend(first):
        if len(path) == size:
            found.append(tuple(path))
            return
        for i in range(first, len(items)):
            if i > 0 and items[i] == items[i - 1]:
                continue
            path.append(items[i])
            extend(i + 1)
            path.pop()

    extend(0)
    return found
