import random

import pytest


def test_the_example(answer):
    sums = answer.RangeSums([3, 2, 5, 1])
    assert sums.total(1, 3) == 7
    sums.set(2, 4)
    assert sums.total(1, 3) == 6
    assert sums.total(0, 4) == 10


def test_empty_ranges_and_an_empty_list(answer):
    assert answer.RangeSums([]).total(0, 0) == 0
    assert answer.RangeSums([7, 8]).total(1, 1) == 0


def test_the_same_place_is_set_twice(answer):
    sums = answer.RangeSums([10**9, -(10**9)])
    sums.set(0, 2)
    sums.set(0, 10)
    sums.set(1, 0)
    assert [sums.total(0, 1), sums.total(1, 2), sums.total(0, 2)] == [10, 0, 10]


def test_the_callers_list_stays_its_own(answer):
    values = [1, 2, 3]
    sums = answer.RangeSums(values)
    sums.set(0, 5)
    assert values == [1, 2, 3]
    values[1] = 50
    sums.set(1, 4)
    assert sums.total(0, 3) == 12


@pytest.mark.parametrize("size", [1, 2, 7, 8, 9, 16, 21])
def test_agrees_with_a_plain_list(answer, size):
    rng = random.Random(size)
    values = [rng.choice((rng.randint(-9, 9), rng.randint(-(10**9), 10**9))) for _ in range(size)]
    sums = answer.RangeSums(values)
    for _ in range(60):
        index = rng.randrange(size)
        values[index] = rng.randint(-20, 20)
        sums.set(index, values[index])
        start, stop = sorted((rng.randint(0, size), rng.randint(0, size)))
        assert sums.total(start, stop) == sum(values[start:stop])


class Number:
    """A number that counts how often it is added or subtracted, and can't be converted."""

    work = 0

    def __init__(self, value):
        self.value = value

    @staticmethod
    def counted(value):
        Number.work += 1
        return Number(value)

    def __add__(self, other):
        return self.counted(self.value + getattr(other, "value", other))

    def __sub__(self, other):
        return self.counted(self.value - getattr(other, "value", other))

    def __rsub__(self, other):
        return self.counted(getattr(other, "value", other) - self.value)

    def __eq__(self, other):
        return self.value == getattr(other, "value", other)

    def __hash__(self):
        return hash(self.value)

    def __neg__(self):
        return Number(-self.value)

    __radd__ = __add__


def test_each_step_takes_logarithmic_work(answer):
    size, steps = 1024, 300
    values = list(range(size))
    sums = answer.RangeSums([Number(value) for value in values])
    Number.work = 0
    for index in range(steps):
        values[index] = 2 * index + 1
        sums.set(index, Number(values[index]))
        assert sums.total(0, size - index) == sum(values[: size - index])
        assert Number.work < 60 * (index + 1), "more than a few additions per block"
