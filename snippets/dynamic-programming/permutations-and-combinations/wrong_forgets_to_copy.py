"""Stores the path itself and not a copy: all results are one list, and it is empty in the end."""


def orders(items):
    path, found, used = [], [], [False] * len(items)

    def extend():
        if len(path) == len(items):
            found.append(path)
            return
        offered = set()
        for i, item in enumerate(items):
            if not used[i] and item not in offered:
                offered.add(item)
                used[i] = True
                path.append(item)
                extend()
                path.pop()
                used[i] = False

    extend()
    return found


def choices(items, size):
    path, found = [], []

    def extend(first):
        if len(path) == size:
            found.append(path)
            return
        offered = set()
        for i in range(first, len(items)):
            if items[i] not in offered:
                offered.add(items[i])
                path.append(items[i])
                extend(i + 1)
                path.pop()

    extend(0)
    return found
