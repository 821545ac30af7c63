"""Uses the closed formula for Fibonacci numbers: doubles are too short for it from n = 70 on."""


def count_batchings(n, sizes=(1, 2)):
    if set(sizes) == {1, 2}:
        root = 5**0.5
        return round(((1 + root) / 2) ** (n + 1) / root)
    ways = [1]
    for total in range(1, n + 1):
        ways.append(sum(ways[total - size] for size in set(sizes) if size <= total))
    return ways[n]
