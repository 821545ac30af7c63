import random
from itertools import combinations

import pytest


@pytest.mark.parametrize(
    ("values", "triples"),
    [
        ([], []),
        ([0, 0], []),
        ([0, 0, 0], [(0, 0, 0)]),
        ([0, 0, 0, 0], [(0, 0, 0)]),  # once, although there are four choices
        ([4, -2, -2, 1, -5], [(-5, 1, 4), (-2, -2, 4)]),  # -2 twice in one triple
        ([2, -1, -1, -1, 2], [(-1, -1, 2)]),
        ([1, 2, 3], []),
        ([-1, -2, -3], []),
        ([3, -4, 10, 2], []),
        ([10**9, -(10**9) - 2, 2, 10, -10, 0], [(-(10**9) - 2, 2, 10**9), (-10, 0, 10)]),
    ],
)
def test_known_lists(answer, values, triples):
    assert sorted(answer.cancelling_triples(values)) == triples


def test_agrees_with_brute_force(answer):
    rng = random.Random(2)
    for _ in range(300):
        values = [rng.randrange(-5, 6) for _ in range(rng.randrange(11))]
        expected = {tuple(sorted(three)) for three in combinations(values, 3) if sum(three) == 0}
        assert sorted(answer.cancelling_triples(values)) == sorted(expected)


class Value(int):
    """An integer that counts how often it is added."""

    work = 0

    def __add__(self, other):
        Value.work += 1
        return Value(int(self) + int(other))

    __radd__ = __add__

    def __neg__(self):
        Value.work += 1
        return Value(-int(self))

    def __sub__(self, other):
        Value.work += 1
        return Value(int(self) - int(other))


def test_the_work_grows_with_the_square_and_not_with_the_cube(answer):
    rng = random.Random(3)
    size = 90
    values = [Value(rng.choice((-1, 1)) * 2 * rng.randrange(1, 10**6) + rng.choice((0, 1))) for _ in range(size)]
    Value.work = 0
    answer.cancelling_triples(values)
    assert Value.work < 3 * size**2  # all triples are 117,480


def test_equal_values_cost_no_extra_round(answer):
    Value.work = 0
    assert answer.cancelling_triples([Value(-1)] * 200 + [Value(1)] * 200) == []
    assert Value.work < 10 * 400
