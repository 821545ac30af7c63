import pytest


def test_flags_by_hand(answer):
    """Of 1,000 payments 10 are fraud; 7 are found, and 1 % of 990 others."""
    assert answer.flagged(1_000, 0.01, 0.7, 0.01) == pytest.approx((7, 9.9))
    fraud, honest = answer.flagged(20e6, 0.001, 0.7, 0.001)
    assert fraud + honest == pytest.approx(33_980)
    assert fraud / (fraud + honest) == pytest.approx(0.412, abs=1e-3)


@pytest.mark.parametrize("amount", [0.5, 10, 100, 1_000, 1e6])
def test_at_the_threshold_both_decisions_cost_the_same(answer, amount):
    p = answer.decline_above(amount)
    assert p * (amount + 15) == pytest.approx((1 - p) * (0.01 * amount + 5))


def test_large_payments_are_declined_sooner(answer):
    thresholds = [answer.decline_above(amount) for amount in (10, 100, 1_000)]
    assert thresholds == pytest.approx([0.169, 0.050, 0.0146], abs=5e-4)
    assert answer.decline_above(100, goodwill=50) > answer.decline_above(100)


def test_the_correction_against_a_count(answer):
    """One fraud beside 20 honest payments, of which 5 % are kept: one to one."""
    assert answer.undo_sampling(0.5, 0.05) == pytest.approx(1 / 21)
    assert answer.undo_sampling(0.3, 1.0) == pytest.approx(0.3)


def test_exploring_costs_its_share(answer):
    assert answer.price_of_exploring(14_000, 19_980, 0.01, 100) == pytest.approx((339.8, 140, 14_000, 2_100))
    assert answer.price_of_exploring(14_000, 19_980, 0, 100) == (0, 0, 0, 0)
