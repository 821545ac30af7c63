"""Lets k be the first balloon to burst: then the two sides touch and aren't independent any more."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    best = {(i, i + 1): (0, f"A{i}") for i in range(n)}
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length
            best[i, j] = min(
                (
                    best[i, k][0] + best[k, j][0] + sizes[i] * sizes[k] * sizes[j],
                    f"({best[i, k][1]} {best[k, j][1]})",
                )
                for k in range(i + 1, j)
            )
    return best[0, n]


def most_coins(balloons):
    values = [1, *balloons, 1]

    def best(i, j):
        return max(
            (best(i, k) + best(k, j) + values[k - 1] * values[k] * values[k + 1] for k in range(i + 1, j)), default=0
        )

    return best(0, len(values) - 1)
