import random
from math import prod

import pytest


def check(answer, gains):
    product, first, last = answer.best_stretch(list(gains))
    assert 0 <= first <= last < len(gains)
    assert prod(gains[first : last + 1]) == product
    return product


@pytest.mark.parametrize(
    ("gains", "product"),
    [
        ([5], 5),
        ([-5], -5),  # one stage must be chosen, even if it inverts
        ([0], 0),
        ([0.5], 0.5),  # ... or weakens
        ([2, 3, -2, 4], 6),
        ([2, -0.5, 4, -3, 0, -2, 5, -1], 12),
        ([-2, 0, -1], 0),  # only the zero is not negative
        ([-2, -3], 6),  # the smallest product becomes the largest
        ([-2, -3, -4], 12),  # an odd number of inversions: drop one end
        ([-4, -3, -2], 12),
        ([3, -1, 4], 4),
        ([0, 2], 2),
        ([2, 0], 2),
        ([-3, 0, -3], 0),  # a zero separates the two inversions
        ([4, 0.5, 0.5, 3], 4),  # a fraction costs more than it connects
        ([0.5, 8, 0.5], 8),  # the best is neither a prefix nor a suffix
        ([-0.5, 2, 3, -0.5], 6),
        ([2, 0.5, 4], 4),
        ([-1, -1, -1, -2], 2),
        ([10**9, -1, 10**9, -1], 10**18),
        ([3, 2**60, 1, -1], 3 * 2**60),  # exact, where logarithms would round
    ],
)
def test_known_chains(answer, gains, product):
    assert check(answer, gains) == product


@pytest.mark.parametrize("choices", [(-3, -2, -1, 0, 1, 2, 3), (-2, -1, -0.5, 0.5, 1, 2), (-4, -0.5, 0, 0.25, 2)])
def test_agrees_with_brute_force(answer, choices):
    rng = random.Random(13)
    for _ in range(200):
        gains = rng.choices(choices, k=rng.randrange(1, 10))
        best = max(prod(gains[i : j + 1]) for i in range(len(gains)) for j in range(i, len(gains)))
        assert check(answer, gains) == best


class Gain(int):
    multiplied = 0

    def __mul__(self, other):
        Gain.multiplied += 1
        assert Gain.multiplied < 8 * 1_000, "multiplies the same gains again and again"
        return Gain(int(self) * int(other))

    __rmul__ = __mul__


def test_multiplies_each_gain_a_few_times_only(answer):
    rng = random.Random(14)
    gains = [Gain(rng.choice((-2, -1, 0, 1, 2))) for _ in range(1_000)]
    Gain.multiplied = 0
    answer.best_stretch(gains)
    assert Gain.multiplied < 8 * 1_000


def test_leaves_its_input_alone(answer):
    gains = [3, -5, 0, -1, 2]
    answer.best_stretch(gains)
    assert gains == [3, -5, 0, -1, 2]
