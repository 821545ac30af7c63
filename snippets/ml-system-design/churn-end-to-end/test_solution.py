import itertools

import pytest


def test_gain_by_hand(answer):
    assert answer.gain(0.12, 0.06) == pytest.approx(8.4)
    assert answer.gain(0.30, 0.29) == pytest.approx(-3.6)
    assert answer.gain(0.02, 0.05) == pytest.approx(-13.2)


def test_segments_are_everyone_and_churn_is_four_percent(answer):
    shares = [s for s, _, _ in answer.SEGMENTS.values()]
    assert sum(shares) == pytest.approx(1)
    assert sum(s * p for s, p, _ in answer.SEGMENTS.values()) == pytest.approx(0.0454)


def test_no_order_beats_uplift(answer):
    for count in (50_000, 200_000, 250_000, 900_000):
        best = max(answer.campaign(2e6, order, count) for order in itertools.permutations(answer.SEGMENTS))
        assert answer.campaign(2e6, answer.by_uplift(), count) == pytest.approx(best)


def test_risk_starts_with_the_lost_causes(answer):
    assert answer.by_risk()[0] == "lost cause"
    assert answer.campaign(2e6, answer.by_risk(), 160_000) < 0


def test_whole_base_is_the_same_for_both(answer):
    assert answer.campaign(2e6, answer.by_risk(), 2e6) == pytest.approx(answer.campaign(2e6, answer.by_uplift(), 2e6))
    assert answer.campaign(2e6, answer.by_risk(), 0) == 0


def test_the_experiment_is_too_small_for_the_overall_effect(answer):
    effect, error = answer.overall_effect(), answer.standard_error(0.0454, 25_000)
    assert effect == pytest.approx(0.7 * 0 + 0.1 * 0.06 + 0.08 * 0.01 - 0.12 * 0.03)
    assert error == pytest.approx((0.0454 * 0.9546 * 2 / 25_000) ** 0.5)
    assert effect < 1.96 * error
    assert 0.06 > 1.96 * answer.standard_error(0.09, 2_500)
