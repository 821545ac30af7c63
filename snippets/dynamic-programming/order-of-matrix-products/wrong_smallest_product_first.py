"""Multiplies the cheapest pair first and never asks what that costs later; likewise with the balloons."""


def cheapest_order(sizes):
    sizes, names, total = list(sizes), [f"A{i}" for i in range(len(sizes) - 1)], 0
    while len(names) > 1:
        k = min(range(1, len(sizes) - 1), key=lambda k: sizes[k - 1] * sizes[k] * sizes[k + 1])
        total += sizes[k - 1] * sizes[k] * sizes[k + 1]
        names[k - 1 : k + 1] = [f"({names[k - 1]} {names[k]})"]
        del sizes[k]
    return total, names[0]


def most_coins(balloons):
    values, coins = [1, *balloons, 1], 0
    while len(values) > 2:
        k = min(range(1, len(values) - 1), key=values.__getitem__)
        coins += values[k - 1] * values[k] * values[k + 1]
        del values[k]
    return coins
