import random

import pytest


def test_littles_law_against_a_count(answer):
    """Of arrivals spread over a day, count those open at one moment."""
    rng = random.Random(0)
    starts = [rng.uniform(0, 86_400) for _ in range(200_000)]
    rate, live = answer.open_at_once(200_000, 1, 600)
    assert rate == pytest.approx(2.315, abs=1e-3)
    assert answer.open_at_once(86_400, 3, 600) == pytest.approx((3, 1_800))
    assert sum(40_000 - 600 < s <= 40_000 for s in starts) == pytest.approx(live, rel=0.1)


def test_the_cost_by_hand(answer):
    """A million calls of one token each way."""
    assert answer.model_cost(1e6, 1, 1, 0.5, 2) == pytest.approx(2.5)
    assert answer.model_cost(600_000, 4_000, 200, 0.5, 2) == pytest.approx(1_440)
    assert answer.people(6.5 * 60, 12) == 12


def test_the_version_that_contains_less_may_resolve_more(answer):
    assert answer.resolved(0.60, 0.15) == pytest.approx(0.51)
    assert answer.resolved(0.55, 0.04) == pytest.approx(0.528)


def test_all_runs_against_a_simulation(answer):
    rng = random.Random(1)
    share = sum(all(rng.random() < 0.9 for _ in range(8)) for _ in range(20_000)) / 20_000
    assert answer.all_succeed(0.9, 8) == pytest.approx(share, abs=0.012)
