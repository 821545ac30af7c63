import random

import pytest


@pytest.mark.parametrize(
    ("times", "time", "places"),
    [
        ([], 5, None),
        ([5], 5, (0, 0)),
        ([5], 2, None),
        ([5], 10, None),
        ([2, 5, 5, 5, 10], 5, (1, 3)),
        ([2, 5, 5, 5, 10], 2, (0, 0)),
        ([2, 5, 5, 5, 10], 10, (4, 4)),  # at the very end
        ([2, 5, 5, 5, 10], 7, None),
        ([7, 7, 7], 7, (0, 2)),
        ([1.0, 1.5, 1.5, 1.501], 1.5, (1, 2)),
        ([1.0, 1.5, 2.0], 1.0, (0, 0)),  # 1.5 comes before the next whole second
        ([-10, -2, -2], -2, (1, 2)),
        ([10**9, 10**9 + 1, 10**9 + 1], 10**9 + 1, (1, 2)),
    ],
)
def test_known_logs(answer, times, time, places):
    assert answer.first_and_last(times, time) == places


def test_agrees_with_counting(answer):
    rng = random.Random(18)
    for _ in range(300):
        times = sorted(rng.choices([0, 1, 1.5, 2, 2.25, 10], k=rng.randrange(9)))
        for time in (-1, 0, 0.5, 1, 1.5, 2, 2.25, 3, 10, 11):
            below, upto = sum(t < time for t in times), sum(t <= time for t in times)
            assert answer.first_at_least(times, time) == below
            assert answer.first_after(times, time) == upto
            assert answer.first_and_last(times, time) == ((below, upto - 1) if upto > below else None)


def test_text_is_sorted_too(answer):
    assert answer.first_and_last(["10", "2", "2", "a"], "2") == (1, 2)


class Log(list):
    """A list that counts how many of its elements are read."""

    reads = 0

    def __getitem__(self, index):
        found = super().__getitem__(index)
        self.reads += len(found) if isinstance(index, slice) else 1
        return found

    def __iter__(self):
        for time in super().__iter__():
            self.reads += 1
            yield time

    def index(self, *args):
        self.reads += len(self)
        return super().index(*args)

    def count(self, *args):
        self.reads += len(self)
        return super().count(*args)


@pytest.mark.parametrize("time", [3, 5, 7])
def test_reads_few_lines(answer, time):
    log = Log([5] * 4_096)
    assert answer.first_and_last(log, time) == ((0, 4_095) if time == 5 else None)
    assert log.reads <= 2 * 13 + 4
