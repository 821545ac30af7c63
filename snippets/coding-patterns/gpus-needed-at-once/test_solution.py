import random

import pytest


@pytest.mark.parametrize(
    ("jobs", "gpus"),
    [
        ([], 0),
        ([(2, 10)], 1),
        ([(0, 30), (5, 10), (15, 20)], 2),
        ([(5, 10), (0, 5)], 1),  # one stops when the other starts
        ([(0, 5), (5, 10), (5, 7)], 2),
        ([(3, 4), (3, 4), (3, 4)], 3),
        ([(1, 10), (2, 9), (3, 8), (4, 5), (8, 9)], 4),
        ([(0, 2), (3, 10), (4, 6), (11, 12)], 2),
        ([(10**9, 10**9 + 1), (10**9 + 1, 10**9 + 2), (-5, 2 * 10**9)], 2),
        ([(0, 100), (1, 2), (3, 4), (5, 6)], 2),  # overlaps with many, but one at a time
    ],
)
def test_known_jobs(answer, jobs, gpus):
    assert answer.gpus_needed(jobs) == gpus


def random_jobs(rng):
    starts = [rng.randrange(-10, 11) for _ in range(rng.randrange(9))]
    return [(start, start + rng.randrange(1, 9)) for start in starts]


def reference(jobs):
    return max((sum(start <= t < stop for start, stop in jobs) for t in range(-12, 25)), default=0)


def test_agrees_with_every_moment(answer):
    rng = random.Random(14)
    for _ in range(300):
        jobs = random_jobs(rng)
        assert answer.gpus_needed(jobs) == reference(jobs)


def test_the_assignment_uses_as_few_and_none_twice(answer):
    rng = random.Random(15)
    for _ in range(300):
        jobs = random_jobs(rng)
        gpus = answer.assign(jobs)
        assert len(gpus) == len(jobs)
        assert set(gpus) == set(range(reference(jobs)))
        for i, (start, stop) in enumerate(jobs):
            for j in range(i):
                if gpus[i] == gpus[j]:
                    assert stop <= jobs[j][0] or jobs[j][1] <= start


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


@pytest.mark.parametrize("name", ["gpus_needed", "assign"])
def test_the_work_is_that_of_sorting(answer, name):
    rng = random.Random(16)
    size = 300
    starts = rng.sample(range(10 * size), size)
    jobs = [(Time(start), Time(start + 10 * size)) for start in starts]
    Time.compared = 0
    getattr(answer, name)(jobs)
    assert Time.compared < 60 * size
