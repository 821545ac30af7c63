import random
import sys

import pytest


def longer_load(answer, minutes):
    chosen = list(answer.split_evenly(list(minutes)))
    assert len(set(chosen)) == len(chosen), "uses a job twice"
    assert all(0 <= job < len(minutes) for job in chosen)
    load = sum(minutes[job] for job in chosen)
    return max(load, sum(minutes) - load)


@pytest.mark.parametrize(
    ("minutes", "longer"),
    [
        ([], 0),
        ([7], 7),
        ([7, 7], 7),
        ([1, 5, 11, 5], 11),
        ([1, 2, 3, 5], 6),
        ([3, 3, 2, 2, 2], 6),  # the longest first to the idler worker gives 7
        ([8, 7, 6, 5, 4], 15),  # gives 17 that way
        ([10, 2], 10),
        ([4, 4, 4], 8),
        ([5], 5),
        ([100, 1, 1], 100),
        ([30, 29, 29, 28, 28, 27, 9], 92),
    ],
)
def test_known_jobs(answer, minutes, longer):
    assert longer_load(answer, minutes) == longer
    assert longer_load(answer, minutes[::-1]) == longer


def best(minutes):
    total = sum(minutes)
    sums = {0}
    for length in minutes:
        sums |= {length + load for load in sums}
    return min(max(load, total - load) for load in sums)


def test_agrees_with_brute_force(answer):
    rng = random.Random(14)
    for _ in range(200):
        minutes = [rng.randrange(1, rng.choice([4, 12, 60])) for _ in range(rng.randrange(10))]
        assert longer_load(answer, minutes) == best(minutes)


def test_many_jobs_without_trying_every_subset(answer):
    rng = random.Random(15)
    minutes = [rng.randrange(1, 30) for _ in range(40)]
    steps = 0

    def watch(frame, event, arg):
        nonlocal steps
        steps += 1
        assert steps < 200_000, "tries far more choices than there are sums"
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        longer = longer_load(answer, minutes)
    finally:
        sys.settrace(before)
    assert longer == -(-sum(minutes) // 2)


def test_few_jobs_of_enormous_length(answer):
    assert longer_load(answer, [10**9, 10**9 + 1, 10, 2]) == 10**9 + 10


def test_leaves_its_input_alone(answer):
    minutes = [3, 1, 2, 2]
    answer.split_evenly(minutes)
    assert minutes == [3, 1, 2, 2]


def test_the_version_with_bits(answer):
    if not hasattr(answer, "can_split_equally"):
        return
    rng = random.Random(16)
    for _ in range(200):
        minutes = [rng.randrange(1, 12) for _ in range(rng.randrange(9))]
        assert answer.can_split_equally(minutes) is (2 * best(minutes) == sum(minutes))
