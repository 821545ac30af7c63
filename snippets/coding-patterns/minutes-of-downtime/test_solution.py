import random

import pytest


def merged(answer, outages):
    return [tuple(pair) for pair in answer.merge_outages(outages)]


@pytest.mark.parametrize(
    ("outages", "expected"),
    [
        ([], []),
        ([(2, 10)], [(2, 10)]),
        ([(10, 12), (2, 5)], [(2, 5), (10, 12)]),  # unsorted
        ([(1, 4), (3, 6)], [(1, 6)]),
        ([(1, 10), (2, 3)], [(1, 10)]),  # one inside another
        ([(1, 10), (2, 3), (9, 12)], [(1, 12)]),
        ([(1, 4), (4, 6)], [(1, 6)]),  # they touch
        ([(1, 4), (5, 6)], [(1, 4), (5, 6)]),
        ([(3, 4), (3, 4), (3, 9)], [(3, 9)]),
        ([(-5, -2), (-3, 1)], [(-5, 1)]),
        ([(10**9, 10**9 + 2), (10**9 + 1, 10**9 + 5)], [(10**9, 10**9 + 5)]),
        ([(0.5, 1.5), (1.501, 2)], [(0.5, 1.5), (1.501, 2)]),
    ],
)
def test_known_outages(answer, outages, expected):
    assert merged(answer, outages) == expected


@pytest.mark.parametrize("bad", [(5, 2), (5, 5)])
def test_no_interval(answer, bad):
    with pytest.raises(ValueError):
        answer.merge_outages([(1, 3), bad])


def minutes(outages):
    return {minute for start, stop in outages for minute in range(start, stop)}


def intervals(minutes):
    starts = sorted(minute for minute in minutes if minute - 1 not in minutes)
    stops = sorted(minute + 1 for minute in minutes if minute + 1 not in minutes)
    return list(zip(starts, stops))


def random_outages(rng):
    starts = [rng.randrange(-10, 25) for _ in range(rng.randrange(7))]
    return [(start, start + rng.randrange(1, 8)) for start in starts]


def test_agrees_with_minutes_marked_one_by_one(answer):
    rng = random.Random(11)
    for _ in range(300):
        outages = random_outages(rng)
        assert merged(answer, outages) == intervals(minutes(outages))


def test_inserting_one(answer):
    rng = random.Random(12)
    for _ in range(300):
        outages = intervals(minutes(random_outages(rng)))
        new = random_outages(rng)[:1] or [(3, 9)]
        got = [tuple(pair) for pair in answer.insert_outage(outages, new[0])]
        assert got == intervals(minutes(outages + new))


class Time(int):
    compared = 0


def counted(name):
    plain = getattr(int, name)

    def compare(self, other):
        Time.compared += 1
        return plain(self, other)

    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Time, name, counted(name))
Time.__hash__ = int.__hash__


def test_the_work_is_that_of_sorting(answer):
    rng = random.Random(13)
    size = 400
    starts = rng.sample(range(0, 10 * size, 10), size)
    outages = [(Time(start), Time(start + 5)) for start in starts]
    Time.compared = 0
    assert len(answer.merge_outages(outages)) == size
    assert Time.compared < 40 * size  # sorting compares tuples: about 2 n log2 n
