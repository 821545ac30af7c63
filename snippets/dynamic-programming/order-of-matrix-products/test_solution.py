import random
import re

import pytest


def cost_of(brackets, sizes):
    """Return the multiplications that an order in brackets needs, and the matrices that it names."""
    stack, names, total = [], [], 0
    for token in re.findall(r"A\d+|[()]", brackets):
        if token == "(":
            continue
        if token == ")":
            (k, j), (i, middle) = stack.pop(), stack.pop()
            assert middle == k, "multiplies matrices that don't stand side by side"
            total += sizes[i] * sizes[k] * sizes[j]
            stack.append((i, j))
        else:
            number = int(token[1:])
            names.append(number)
            stack.append((number, number + 1))
    assert stack == [(0, len(sizes) - 1)]
    assert names == list(range(len(sizes) - 1))
    return total


def cheapest(sizes):
    """Return the fewest multiplications, by trying which neighbours to multiply first."""
    if len(sizes) == 2:
        return 0
    return min(
        sizes[k - 1] * sizes[k] * sizes[k + 1] + cheapest(sizes[:k] + sizes[k + 1 :]) for k in range(1, len(sizes) - 1)
    )


def richest(balloons):
    """Return the most coins, by trying which balloon to burst first."""
    if not balloons:
        return 0
    padded = [1, *balloons, 1]
    return max(
        padded[k] * padded[k + 1] * padded[k + 2] + richest(balloons[:k] + balloons[k + 1 :])
        for k in range(len(balloons))
    )


@pytest.mark.parametrize(
    ("sizes", "fewest"),
    [
        ([3, 4], 0),
        ([2, 3, 4], 24),
        ([10, 100, 5, 50], 7_500),
        ([30, 35, 15, 5, 10, 20, 25], 15_125),
        ([1000, 2, 1000, 2, 1000], 2_008_000),
        ([1, 10**9, 1, 10**9], 2 * 10**9),
    ],
)
def test_known_chains(answer, sizes, fewest):
    found, brackets = answer.cheapest_order(sizes)
    assert found == fewest
    assert cost_of(brackets, sizes) == fewest


def test_chains_agree_with_all_orders(answer):
    rng = random.Random(5)
    for _ in range(60):
        sizes = [rng.choice((1, 2, 3, 10, 30)) for _ in range(rng.randint(2, 7))]
        fewest, brackets = answer.cheapest_order(sizes)
        assert fewest == cheapest(sizes) == cost_of(brackets, sizes)


@pytest.mark.parametrize(
    ("balloons", "coins"),
    [([], 0), ([5], 5), ([3, 1, 5, 8], 167), ([1, 5], 10), ([0, 0], 0), ([2, 10], 30), ([7, 9, 8, 0, 7, 1, 3], 1_141)],
)
def test_known_balloons(answer, balloons, coins):
    assert richest(balloons) == coins
    assert answer.most_coins(balloons) == coins


def test_balloons_agree_with_all_orders(answer):
    rng = random.Random(312)
    for _ in range(40):
        balloons = [rng.randint(0, 12) for _ in range(rng.randrange(6))]
        assert answer.most_coins(balloons) == richest(balloons)


def test_forty_of_them_take_no_time(answer):
    assert answer.cheapest_order([10] * 41)[0] == 39_000
    assert answer.most_coins([1] * 40) == 40
