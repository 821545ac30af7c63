import random
from functools import cache
from itertools import combinations

import pytest


@pytest.mark.parametrize(
    ("prices", "profit"),
    [
        ([], 0),
        ([50], 0),
        ([90, 60, 30], 0),  # falling prices: keep the money
        ([30, 60, 90], 60),
        ([70, 10, 50, 30, 60, 40], 50),
        ([60, 90, 20, 40], 30),  # the lowest price comes too late
        ([90, 20], 0),  # the highest price comes before the lowest
        ([-20, 30], 50),  # being paid to take power
        ([-10, -40, -15], 25),
        ([40, 40, 40], 0),
        ([10**9 + 1, 10**9, 10**9 + 3], 3),
    ],
)
def test_known_prices(answer, prices, profit):
    assert answer.best_trade(prices) == profit


def test_one_pass_is_enough(answer):
    assert answer.best_trade(iter([70, 10, 50, 30, 60])) == 50


@pytest.mark.parametrize(
    ("prices", "profit"),
    [([], 0), ([50], 0), ([90, 60], 0), ([70, 10, 50, 30, 60, 40], 70), ([-20, 30, -20, 30], 100), ([1, 2, 3], 2)],
)
def test_many_trades(answer, prices, profit):
    assert answer.many_trades(prices) == profit


def reference_many(prices):
    @cache
    def best(hour, holding):
        if hour == len(prices):
            return float("-inf") if holding else 0
        act = best(hour + 1, not holding) + (prices[hour] if holding else -prices[hour])
        return max(act, best(hour + 1, holding))

    return best(0, False)


def test_agrees_with_brute_force(answer):
    rng = random.Random(4)
    for _ in range(300):
        prices = [rng.randrange(-9, 10) for _ in range(rng.randrange(9))]
        assert answer.best_trade(prices) == max([0, *(b - a for a, b in combinations(prices, 2))])
        assert answer.many_trades(prices) == reference_many(tuple(prices))


class Price(int):
    work = 0

    def __sub__(self, other):
        Price.work += 1
        return int.__sub__(self, other) if isinstance(other, int) else float(self) - other

    def __rsub__(self, other):
        Price.work += 1
        return int(other) - int(self) if isinstance(other, int) else other - float(self)


def test_the_work_grows_with_the_hours_and_not_with_their_square(answer):
    Price.work = 0
    assert answer.best_trade([Price(n * 37 % 101) for n in range(1_000)]) == 100
    assert Price.work < 5 * 1_000
