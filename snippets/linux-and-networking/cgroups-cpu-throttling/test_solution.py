import random

import pytest


def by_the_millisecond(threads, work, quota, cpus, period=100):
    """Return when the work ends, tick by tick of 1/100 ms."""
    left, budget, tick = threads * work * 100, 0, 0
    while left > 0:
        if tick % (period * 100) == 0:
            budget = quota * 100
        used = min(threads, cpus, budget, left)
        left -= used
        budget -= used
        tick += 1
    return tick / 100


@pytest.mark.parametrize("seed", range(4))
def test_against_ticks(answer, seed):
    draw = random.Random(seed)
    threads, work, quota, cpus = draw.randint(1, 10), draw.randint(5, 60), draw.randint(50, 400), draw.randint(1, 8)
    end = answer.run(threads, work, quota, cpus)[-1][1]
    assert end == pytest.approx(by_the_millisecond(threads, work, quota, cpus), abs=0.2)


def test_a_burst_waits_for_the_next_period(answer):
    assert answer.run(8, 40, 200, 8) == [(0, 25), (100, 115)]
    assert answer.run(8, 40, 800, 8) == [(0, 40)]
    assert answer.run(2, 160, 200, 8) == [(0, 100), (100, 160)]


def test_utilisation(answer):
    assert answer.utilisation(8, 40, 500, 2) == pytest.approx(0.32)


def test_throttled(answer):
    before = "usage_usec 1\nnr_periods 10\nnr_throttled 2"
    assert answer.throttled(before, "usage_usec 9\nnr_periods 20\nnr_throttled 7") == 0.5
    assert answer.throttled(before, before) == 0
