"""Small programs that return their result and how many steps they took."""


# --8<-- [start:programs]
def pairs(items):  # A
    steps = 0
    for i in range(len(items)):
        for _ in range(i):
            steps += 1
    return steps


def halving(n):  # B
    steps = 0
    while n > 1:
        n //= 2
        steps += 1
    return steps


def doubling_inner(n):  # C
    steps, size = 0, 1
    while size <= n:
        steps += size
        size *= 2
    return steps


def membership(items, wanted):  # D: `in` on a list
    steps = 0
    for item in wanted:
        for candidate in items:
            steps += 1
            if candidate == item:
                break
    return steps


def slices(items):  # E: recursion on items[1:]
    if not items:
        return 0
    rest = items[1:]  # copies len(rest) items
    return 1 + len(rest) + slices(rest)


def subsets(n):  # F: two calls for each item
    if n == 0:
        return 1
    return 1 + subsets(n - 1) + subsets(n - 1)
# --8<-- [end:programs]


def growth(steps, n):
    """Return by which factor the steps grow when n doubles."""
    return steps(2 * n) / steps(n)
