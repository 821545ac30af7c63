"""Fills the table row by row, so longer stretches are read before they are known."""


def cheapest_order(sizes):
    n = len(sizes) - 1
    best = {}
    for i in range(n):
        best[i, i + 1] = (0, f"A{i}")
    for i in range(n):
        for j in range(i + 2, n + 1):
            best[i, j] = min(
                (
                    best.get((i, k), (0, "?"))[0] + best.get((k, j), (0, "?"))[0] + sizes[i] * sizes[k] * sizes[j],
                    f"({best.get((i, k), (0, '?'))[1]} {best.get((k, j), (0, '?'))[1]})",
                )
                for k in range(i + 1, j)
            )
    return best[0, n]


def most_coins(balloons):
    values = [1, *balloons, 1]
    n = len(values)
    best = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 2, n):
            best[i][j] = max(best[i][k] + best[k][j] + values[i] * values[k] * values[j] for k in range(i + 1, j))
    return best[0][n - 1]
