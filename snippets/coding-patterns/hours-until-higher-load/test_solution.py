import random

import pytest


@pytest.mark.parametrize(
    ("loads", "waits"),
    [
        ([], []),
        ([7], [0]),
        ([73, 74, 75, 71, 69, 72, 76, 73], [1, 1, 4, 2, 1, 1, 0, 0]),
        ([5, 5, 6], [2, 1, 0]),  # equal is not higher
        ([5, 5, 5], [0, 0, 0]),
        ([9, 8, 7], [0, 0, 0]),
        ([1, 2, 10], [1, 1, 0]),
        ([3, 1, 1, 2, 3, 4], [5, 2, 1, 1, 1, 0]),  # one value answers several at once
        ([-2, -10, 0], [2, 1, 0]),
        ([10**9, 10**9 - 1, 10**9 + 1], [2, 1, 0]),
        ([1.5, 1.501, float("inf")], [1, 1, 0]),
    ],
)
def test_known_loads(answer, loads, waits):
    assert answer.hours_until_higher(loads) == waits


def test_agrees_with_brute_force(answer):
    rng = random.Random(10)
    for _ in range(300):
        loads = [rng.randrange(6) for _ in range(rng.randrange(12))]
        expected = [
            next((later - hour for later in range(hour + 1, len(loads)) if loads[later] > load), 0)
            for hour, load in enumerate(loads)
        ]
        assert answer.hours_until_higher(loads) == expected


class Load(int):
    compared = 0


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Load.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Load, name, counted(name))
Load.__hash__ = int.__hash__


@pytest.mark.parametrize("loads", [range(800, 0, -1), [n * 37 % 101 for n in range(800)], [5] * 800])
def test_the_work_grows_with_the_hours_and_not_with_their_square(answer, loads):
    loads = [Load(load) for load in loads]
    Load.compared = 0
    answer.hours_until_higher(loads)
    assert Load.compared <= 4 * len(loads)
