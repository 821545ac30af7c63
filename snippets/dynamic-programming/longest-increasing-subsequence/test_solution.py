import itertools
import random

import pytest


def is_rise_of(rise, values):
    remaining = iter(values)
    return all(one < two for one, two in itertools.pairwise(rise)) and all(
        any(value == wanted for value in remaining) for wanted in rise
    )


@pytest.mark.parametrize(
    ("values", "length"),
    [
        ([], 0),
        ([5], 1),
        ([5, 2, 8, 6, 3, 6, 9], 4),
        ([10, 9, 2, 5, 3, 7, 101, 18], 4),
        ([1, 2, 3], 3),
        ([3, 2, 1], 1),
        ([7, 7, 7], 1),  # strictly
        ([1, 3, 3, 5], 3),
        ([2, 5, 3, 1], 2),  # the tails are 1 3, which is no rise
        ([0, 1, 0, 3, 2, 3], 4),
        ([9, 1, 2], 2),  # the first value is a bad start
        ([1, 100, 2, 3, 4], 4),
        ([-5, -7, 0, -1], 2),
        ([10**9, 10**9 + 1, 2, 10], 2),
        ([0.5, 0.25, 0.5, 0.75], 3),
        ([float("inf"), 1, float("inf")], 2),
    ],
)
def test_known_series(answer, values, length):
    rise = answer.longest_rise(values)
    assert len(rise) == length
    assert is_rise_of(rise, values)


def test_agrees_with_brute_force(answer):
    rng = random.Random(7)
    for _ in range(150):
        values = [rng.randrange(8) for _ in range(rng.randrange(9))]
        length = max(
            len(choice)
            for size in range(len(values) + 1)
            for choice in itertools.combinations(values, size)
            if all(one < two for one, two in itertools.pairwise(choice))
        )
        rise = answer.longest_rise(values)
        assert len(rise) == length and is_rise_of(rise, values)


class Score(float):
    """A score that counts how often it is compared."""

    compared = 0

    def _compare(self, other, compare):
        Score.compared += 1
        assert Score.compared < 30 * 600, "compares each score with all before it"
        return compare(float(self), float(other))

    def __lt__(self, other):
        return self._compare(other, float.__lt__)

    def __le__(self, other):
        return self._compare(other, float.__le__)

    def __gt__(self, other):
        return self._compare(other, float.__gt__)

    def __ge__(self, other):
        return self._compare(other, float.__ge__)

    def __eq__(self, other):
        return self._compare(other, float.__eq__)

    __hash__ = float.__hash__


def test_compares_each_score_a_few_times_only(answer):
    rng = random.Random(8)
    Score.compared = 0
    rise = answer.longest_rise([Score(rng.random()) for _ in range(600)])
    Score.compared = 0
    assert 30 < len(rise) < 70


def test_a_long_rise(answer):
    assert answer.longest_rise(list(range(2_000))) == list(range(2_000))


def test_leaves_its_input_alone(answer):
    values = [5, 2, 8, 2]
    answer.longest_rise(values)
    assert values == [5, 2, 8, 2]
