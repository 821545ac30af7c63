import random

import pytest


@pytest.mark.parametrize(
    ("numbers", "length"),
    [
        ([], 0),
        ([7], 1),
        ([7, 7, 7], 1),
        ([100, 4, 200, 1, 3, 2], 4),
        ([1, 2, 2, 3], 3),  # a repetition neither ends the run nor lengthens it
        ([2, 10, 1, 9, 11], 3),
        ([0, -1, 1, -2], 4),
        ([10**9, 10**9 + 2, 10**9 + 1], 3),
        ([1, 3, 5, 7], 1),
        ([5, 1, 2, 3, 8, 9], 3),  # the longest run is not the last one
    ],
)
def test_known_numbers(answer, numbers, length):
    assert answer.longest_run(numbers) == length


def test_agrees_with_sorting(answer):
    rng = random.Random(40)
    for _ in range(300):
        numbers = [rng.randrange(-6, 14) for _ in range(rng.randrange(14))]
        present, expected = set(numbers), 0
        for n in present:
            expected = max(expected, next(k for k in range(30) if n + k not in present))
        assert answer.longest_run(numbers) == expected


class Number(int):
    """A sequence number that counts the steps to its neighbours and the comparisons."""

    steps = 0

    def __eq__(self, other):
        Number.steps += 1
        assert Number.steps < 60_000, "looks through the same numbers again and again"
        return int(self) == other

    __hash__ = int.__hash__

    def __add__(self, other):
        Number.steps += 1
        assert Number.steps < 60_000, "walks along the same run again and again"
        return Number(int(self) + other)

    def __sub__(self, other):
        Number.steps += 1
        assert Number.steps < 60_000, "walks along the same run again and again"
        return Number(int(self) - other)

    __radd__ = __add__


def test_walks_along_each_run_once(answer):
    numbers = [Number(n) for n in range(2_000)]
    random.Random(40).shuffle(numbers)
    Number.steps = 0
    assert answer.longest_run(numbers) == 2_000


def test_a_start_that_is_repeated_is_counted_from_once(answer):
    numbers = [Number(0) for _ in range(500)] + [Number(n) for n in range(500)]
    Number.steps = 0
    assert answer.longest_run(numbers) == 500


def test_the_span_of_the_numbers_costs_nothing(answer):
    assert answer.longest_run([0, 10**15, 1, -(10**15)]) == 2
