import random

import pytest


@pytest.mark.parametrize("minutes, share", [(0, 1), (30, 0.5), (59, 1 / 60), (60, 0), (90, 0)])
def test_caches_forget_evenly_within_the_ttl(answer, minutes, share):
    assert answer.cached_share(minutes, 60) == pytest.approx(share)


def test_a_pool_without_a_maximum_age_stays(answer):
    assert answer.pooled_share(10_000, ttl=1) == 1


@pytest.mark.parametrize("ttl, max_age", [(1, 10), (5, 10), (10, 10)])
@pytest.mark.parametrize("minutes", [0, 0.5, 4, 9, 10.5, 13, 21])
def test_a_pool_agrees_with_a_simulation(answer, ttl, max_age, minutes):
    rng = random.Random(1)
    old, runs = 0, 20_000
    for _ in range(runs):
        closes = rng.uniform(0, max_age)
        if closes > minutes:
            old += 1
        elif closes < rng.uniform(0, ttl) and closes + max_age > minutes:
            old += 1  # the cache still held the old address
    assert answer.pooled_share(minutes, ttl, max_age) == pytest.approx(old / runs, abs=0.015)


def test_everyone_has_moved_after_the_ttl_and_one_age(answer):
    assert answer.pooled_share(11, ttl=1, max_age=10) == 0
    assert answer.pooled_share(10.5, ttl=1, max_age=10) > 0


def test_ages_below_the_ttl_are_refused(answer):
    with pytest.raises(ValueError, match="at least the TTL"):
        answer.pooled_share(1, ttl=60, max_age=10)
