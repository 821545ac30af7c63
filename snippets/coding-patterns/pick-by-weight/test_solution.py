import random
from fractions import Fraction

import pytest


@pytest.mark.parametrize(
    ("weights", "u", "index"),
    [
        ([5], 0, 0),
        ([5], 0.999, 0),
        ([1, 3], 0, 0),
        ([1, 3], 0.2499, 0),
        ([1, 3], 0.25, 1),  # the border belongs to the next one
        ([1, 3], 0.999, 1),
        ([3, 1], 0.75, 1),
        ([2, 2, 4], 0.25, 1),
        ([2, 2, 4], 0.5, 2),
        ([0.5, 0.25, 0.25], 0.5, 1),
        ([10**9, 10**9, 2], 0.9999999999, 2),
        ([1] * 10, 1 - 2**-53, 9),  # ten shares of 0.1 add up to this number, and not to 1
    ],
)
def test_known_points(answer, weights, u, index):
    assert answer.Picker(weights).pick(u) == index


@pytest.mark.parametrize("weights", [[0, 1], [1, 0, 1], [1, 0], [0, 0, 2, 0, 0, 3, 0]])
def test_a_weight_of_nothing_is_never_picked(answer, weights):
    picker = answer.Picker(weights)
    for step in range(1_000):
        assert weights[picker.pick(step / 1_000)] > 0
    assert weights[picker.pick(1 - 2**-53)] > 0  # the largest number that random() returns


def test_agrees_with_walking_along_the_line(answer):
    rng = random.Random(42)
    for _ in range(200):
        weights = [rng.choice((0, 1, 2, 5, 10)) for _ in range(rng.randint(1, 7))] + [1]
        picker, u = answer.Picker(weights), rng.randrange(1_024) / 1_024
        point, expected = Fraction(u) * sum(weights), 0
        while point >= weights[expected]:
            point -= weights[expected]
            expected += 1
        assert picker.pick(u) == expected


def test_shares_are_those_of_the_weights(answer):
    picker, counts = answer.Picker([1, 0, 3, 4]), [0] * 4
    for step in range(800):
        counts[picker.pick(step / 800)] += 1
    assert counts == [100, 0, 300, 400]


class End(int):
    """A weight that counts how often sums of it are compared or added."""

    steps = 0

    def __add__(self, other):
        End.steps += 1
        return End(int(self) + int(other))

    __radd__ = __add__

    def __mul__(self, other):
        return int(self) * other

    __rmul__ = __mul__

    def compare(name):
        def method(self, other):
            End.steps += 1
            return getattr(float(self), name)(float(other))

        return method

    __lt__, __gt__, __le__, __ge__ = map(compare, ("__lt__", "__gt__", "__le__", "__ge__"))


def test_a_pick_takes_few_steps(answer):
    picker = answer.Picker([End(1)] * 1_000)
    End.steps = 0
    assert [picker.pick(u) for u in (0, 0.5, 0.9995)] == [0, 500, 999]
    assert End.steps < 100


def test_keeps_no_reference_to_the_weights(answer):
    weights = [1, 3]
    picker = answer.Picker(weights)
    weights[0] = 100
    assert picker.pick(0.5) == 1
