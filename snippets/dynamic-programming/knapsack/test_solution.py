import itertools
import random

import pytest


@pytest.mark.parametrize(
    ("features", "budget", "value"),
    [
        ([], 10, 0),
        ([(5, 7)], 4, 0),
        ([(5, 7)], 5, 7),
        ([(5, 7)], 0, 0),
        ([(6, 30), (5, 20), (5, 20)], 10, 40),  # the best ratio blocks the pair
        ([(3, 5)], 9, 5),  # used once only
        ([(1, 1), (3, 4), (4, 5), (5, 7)], 7, 9),
        ([(2, 3), (2, 3)], 3, 3),
        ([(2, 3), (2, 3)], 4, 6),  # two equal features are two features
        ([(10, 60), (20, 100), (30, 120)], 50, 220),
        ([(4, 10)], 7, 10),  # the budget need not be used up
        ([(0, 4), (0, 3), (2, 9)], 1, 7),
        ([(0, 4)], 0, 4),
        ([(1, -5), (2, 3)], 3, 3),
        ([(10**9, 5), (1, 1)], 3, 1),
        ([(1, 10**9), (1, 10**9 + 1)], 1, 10**9 + 1),
        ([(1, 0.5), (1, 0.25), (1, 0.125)], 2, 0.75),
    ],
)
def test_known_choices(answer, features, budget, value):
    assert answer.best_value(features, budget) == value


def test_agrees_with_brute_force(answer):
    rng = random.Random(8)
    for _ in range(150):
        features = [(rng.randrange(8), rng.randrange(-2, 12)) for _ in range(rng.randrange(7))]
        budget = rng.randrange(20)
        expected = max(
            sum(value for _, value in choice)
            for size in range(len(features) + 1)
            for choice in itertools.combinations(features, size)
            if sum(cost for cost, _ in choice) <= budget
        )
        assert answer.best_value(features, budget) == expected


class Value(int):
    """A value that counts how often it is added."""

    added = 0

    def __radd__(self, other):
        Value.added += 1
        assert Value.added < 5_000, "tries the same budgets again and again"
        return int(self) + int(other)

    __add__ = __radd__


def test_does_not_try_all_sets(answer):
    Value.added = 0
    features = [(1 + n % 3, Value(2 + n % 3)) for n in range(24)]
    assert answer.best_value(features, 40) == 61


def test_leaves_its_input_alone(answer):
    features = [(6, 30), (5, 20), (5, 20)]
    answer.best_value(features, 10)
    assert features == [(6, 30), (5, 20), (5, 20)]
