import random
import statistics

import pytest


def medians(answer, values):
    running = answer.RunningMedian()
    found = []
    for value in values:
        running.add(value)
        found.append(running.median())
    return found


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([5], [5]),
        ([5, 2], [5, 3.5]),  # not 3
        ([5, 2, 10], [5, 3.5, 5]),
        ([1, 2, 3, 4, 5], [1, 1.5, 2, 2.5, 3]),
        ([5, 4, 3, 2, 1], [5, 4.5, 4, 3.5, 3]),
        ([7, 7, 7, 1], [7, 7, 7, 7]),
        ([-1, -10, 4], [-1, -5.5, -1]),
        ([10**9, 10**9 + 1, 2], [10**9, 10**9 + 0.5, 10**9]),
        ([1, float("inf"), 2], [1, float("inf"), 2]),
    ],
)
def test_known_streams(answer, values, expected):
    assert medians(answer, values) == expected


def test_no_values(answer):
    with pytest.raises(ValueError):
        answer.RunningMedian().median()


def test_agrees_with_the_definition(answer):
    rng = random.Random(23)
    for _ in range(120):
        values = [rng.choice((2, 10, 3, 0.5, -7, 1_000)) for _ in range(rng.randrange(1, 16))]
        assert medians(answer, values) == [statistics.median(values[: i + 1]) for i in range(len(values))]


def test_asking_changes_nothing(answer):
    running = answer.RunningMedian()
    for value in (3, 1, 2):
        running.add(value)
    assert [running.median() for _ in range(3)] == [2, 2, 2]


def test_two_streams_share_nothing(answer):
    one, other = answer.RunningMedian(), answer.RunningMedian()
    one.add(1)
    other.add(9)
    assert (one.median(), other.median()) == (1, 9)


class Value(int):
    compared = 0

    def __neg__(self):
        return Value(-int(self))


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Value.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Value, name, counted(name))
Value.__hash__ = int.__hash__


@pytest.mark.parametrize("order", ["rising", "falling", "random"])
def test_each_value_costs_a_logarithm(answer, order):
    values = list(range(800))
    if order == "falling":
        values.reverse()
    if order == "random":
        random.Random(24).shuffle(values)
    Value.compared = 0
    medians(answer, [Value(value) for value in values])
    assert Value.compared < 60 * 800
