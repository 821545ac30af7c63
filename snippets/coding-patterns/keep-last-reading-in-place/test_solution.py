import random
import tracemalloc

import pytest

MAY_CHANGE = ("keep_last",)


def kept(answer, readings):
    readings = list(readings)
    answer.keep_last(readings)
    return readings


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([], []),
        ([(1, "a")], [(1, "a")]),
        ([(1, "a"), (2, "b")], [(1, "a"), (2, "b")]),
        ([(1, "a"), (1, "b"), (2, "c")], [(1, "b"), (2, "c")]),
        ([(1, "a"), (1, "b"), (1, "c")], [(1, "c")]),
        ([(1, "a"), (2, "b"), (2, "c"), (2, "d")], [(1, "a"), (2, "d")]),
        ([(0, "a"), (0, "b")], [(0, "b")]),
    ],
)
def test_the_last_reading_of_each_moment_stays(answer, readings, expected):
    assert kept(answer, readings) == expected


def test_agrees_with_a_dictionary(answer):
    rng = random.Random(8)
    for _ in range(200):
        readings = [(time, n) for n, time in enumerate(sorted(rng.choices(range(8), k=rng.randrange(16))))]
        assert kept(answer, readings) == list(dict(readings).items())


class Shelf(list):
    """A list that counts how many elements had to move up when others were removed one at a time."""

    moved = 0

    def __delitem__(self, index):
        if isinstance(index, int):
            self.moved += len(self) - index % len(self)
        super().__delitem__(index)

    def pop(self, index=-1):
        self.moved += len(self) - index % len(self)
        return super().pop(index)

    def remove(self, value):
        self.moved += len(self) - self.index(value)
        super().remove(value)


def test_elements_are_not_moved_again_and_again(answer):
    size = 1_000
    readings = Shelf((n // 2, n) for n in range(size))
    answer.keep_last(readings)
    assert list(readings) == [(n // 2, n) for n in range(1, size, 2)]
    assert readings.moved <= 2 * size


def test_builds_no_second_list(answer):
    readings = [(n, "value") for n in range(20_000)]
    tracemalloc.start()
    try:
        answer.keep_last(readings)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(readings) == 20_000
    assert peak < 40_000  # a copy of the list alone takes 160,000 bytes


def test_close_times_are_different_moments(answer):
    start = 1_700_000_000.0
    readings = [(start, 2), (start, 10), (start + 1e-6, 3), (start + 2e-6, None), (start + 2e-6, {})]
    assert kept(answer, readings) == [(start, 10), (start + 1e-6, 3), (start + 2e-6, {})]


def test_the_readings_themselves_are_kept_and_not_rebuilt(answer):
    readings = [(1, []), (1, []), (2, [])]
    last = readings[1]
    answer.keep_last(readings)
    assert readings[0] is last
