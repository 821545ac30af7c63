import numpy as np
import pytest


def test_without_censoring_it_is_the_plain_share(answer):
    delays = [0, 0, 1, 3, 3, 5]
    share = answer.arrived_share(delays, [100] * 6, days=5)
    assert share == pytest.approx([2 / 6, 3 / 6, 3 / 6, 5 / 6, 5 / 6, 1])


def test_a_delay_counts_from_the_age_at_which_it_can_be_seen(answer):
    assert answer.arrived_share([1, 0, 0], [1, 1, 0], days=1) == pytest.approx([0.5, 1])  # the click of today is too young for a day
    assert answer.arrived_share([1], [1], days=1) == pytest.approx([0, 1])


def test_old_clicks_are_complete(answer):
    assert answer.corrected_rate([100, 100, 100], [5, 4, 2], [90, 2, 0], np.array([0.5, 0.8, 1])) == pytest.approx(11 / 250)


def test_recent_clicks_do_not_bias_the_delay(answer):
    rng = np.random.default_rng(1)
    delays, ages, _ = answer.simulate(rng, 90, 8_000, 0.1, 10)
    share = answer.arrived_share(delays, ages, days=60)
    true = 1 - np.exp(-np.arange(1, 62) / 10)
    assert np.abs(share - true).max() < 0.015
    naive = [(delays <= day).mean() for day in range(61)]
    assert naive[7] > share[7] + 0.03, "ignoring the ages overstates how fast labels come"


def test_the_correction_removes_the_bias(answer):
    rng = np.random.default_rng(2)
    delays, ages, seen = answer.simulate(rng, 90, 8_000, 0.05, 10)
    share = answer.arrived_share(delays, ages, days=60)
    age = np.arange(89, -1, -1)
    for newest, oldest in ((0, 6), (7, 13), (60, 89)):
        days = (age >= newest) & (age <= oldest)
        clicks = np.full(days.sum(), 8_000)
        assert answer.corrected_rate(clicks, seen[days], age[days], share) == pytest.approx(0.05, rel=0.05)
    assert seen[-7:].sum() / (7 * 8_000) < 0.02


def test_the_share_never_falls(answer):
    rng = np.random.default_rng(3)
    delays, ages, _ = answer.simulate(rng, 30, 500, 0.1, 5)
    share = answer.arrived_share(delays, ages, days=20)
    assert np.all(np.diff(share) >= 0) and share[-1] == 1


def test_only_seen_conversions_are_simulated(answer):
    delays, ages, seen = answer.simulate(np.random.default_rng(4), 20, 300, 0.2, 6)
    assert np.all(delays <= ages) and seen.sum() == len(delays) == len(ages)
