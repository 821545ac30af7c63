import random

import pytest


@pytest.mark.parametrize("seed", range(30))
def test_agrees_with_looking_every_minute(answer, seed):
    rng = random.Random(seed)
    deliveries = []
    for _ in range(rng.randint(0, 12)):
        at = rng.randint(-50, 220)
        deliveries.append((at, at - rng.randint(0, 60)))
    start, end, limit = 0, 200, rng.randint(1, 60)
    steps = [start + (place + 0.5) / 4 for place in range(4 * (end - start))]
    ages = [answer.age_at(now, deliveries) for now in steps]
    expected = sum(age is not None and age <= limit for age in ages) / len(steps)
    assert answer.fresh_share(deliveries, limit, start, end) == pytest.approx(expected, abs=0.003)


def test_a_late_delivery_of_old_data_does_not_make_it_older(answer):
    assert answer.age_at(100, [(50, 40), (90, 10)]) == 60
    assert answer.fresh_share([(0, 0), (50, -100)], 60, 0, 100) == pytest.approx(0.6)


def test_nothing_arrived(answer):
    assert answer.age_at(10, [(11, 5)]) is None
    assert answer.fresh_share([], 60, 0, 100) == 0


def test_a_delivery_counts_from_its_minute(answer):
    assert answer.age_at(20, [(20, 0)]) == 20


def test_the_day_of_the_page(answer):
    assert max(answer.age_at(minute, answer.HEALTHY) for minute in range(1440)) == 79
    assert answer.fresh_share(answer.HEALTHY, 90, 0, 1440) == 1
    stale = 1440 * (1 - answer.fresh_share(answer.INCIDENT, 90, 0, 1440))
    assert stale == pytest.approx(160)
    assert max(answer.age_at(minute, answer.INCIDENT) for minute in range(1440)) == 249
