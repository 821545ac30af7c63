import math
import random

import pytest


@pytest.mark.parametrize(
    ("values", "products"),
    [
        ([], []),
        ([5], [1]),
        ([0], [1]),
        ([2, 10], [10, 2]),
        ([1, 2, 3, 4], [24, 12, 8, 6]),
        ([3, 0, 5], [0, 15, 0]),
        ([0, 4, 0], [0, 0, 0]),
        ([0, 0], [0, 0]),
        ([-1, 2, -3], [-6, 3, -2]),
        ([7, 7, 7], [49, 49, 49]),
        ([0.5, 0.25, 2], [0.5, 1.0, 0.125]),
    ],
)
def test_known_values(answer, values, products):
    assert answer.products_of_others(values) == products


def test_large_products_are_exact(answer):
    values = [10**9 + 7, 10**9 + 9, 3]
    assert answer.products_of_others(values) == [3 * (10**9 + 9), 3 * (10**9 + 7), (10**9 + 7) * (10**9 + 9)]


def test_a_tiny_value_does_not_spoil_its_own_place(answer):
    """The product of all underflows to 0; dividing by the tiny value cannot bring the others back."""
    assert answer.products_of_others([1e-200, 1e-200, 4.0])[2] == 0.0
    assert answer.products_of_others([1e-200, 5.0, 1e-150])[0] == 5e-150


def test_agrees_with_the_definition(answer):
    rng = random.Random(39)
    for _ in range(300):
        values = [rng.choice((-3, -1, 0, 1, 2, 10)) for _ in range(rng.randrange(8))]
        expected = [math.prod(values[:i] + values[i + 1 :]) for i in range(len(values))]
        assert answer.products_of_others(values) == expected


class Rate(float):
    """A rate that counts multiplications."""

    count = 0

    def __mul__(self, other):
        Rate.count += 1
        return Rate(float(self) * other)

    __rmul__ = __mul__


def test_multiplies_a_few_times_for_each_value(answer):
    Rate.count = 0
    values = [Rate(1.0)] * 300
    assert answer.products_of_others(values) == [1.0] * 300
    assert Rate.count < 10 * 300
