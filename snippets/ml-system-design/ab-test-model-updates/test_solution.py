import numpy as np
import pytest


def test_half_the_lift_needs_four_times_the_users(answer):
    n = answer.per_arm(0.2, 0.02)
    assert answer.per_arm(0.2, 0.01) == pytest.approx(4 * n, rel=0.01)


def test_rule_of_sixteen(answer):
    """n is about 16 p (1 - p) / effect squared."""
    assert answer.per_arm(0.2, 0.01) == pytest.approx(
        16 * 0.2 * 0.8 / 0.002 ** 2, rel=0.03)


@pytest.mark.parametrize(("rate", "lift"), [(0.2, 0.05), (0.001, 0.5)])
def test_the_promised_power_is_reached(answer, rate, lift):
    rng = np.random.default_rng(0)
    n = answer.per_arm(rate, lift)
    a, b = rng.binomial(n, [[rate], [rate * (1 + lift)]], (2, 4_000)) / n
    spread = np.sqrt((a * (1 - a) + b * (1 - b)) / n)
    assert (abs(b - a) / spread > 1.96).mean() == pytest.approx(0.8, abs=0.03)


def test_an_even_split_is_not_suspicious(answer):
    assert answer.split_p_value(500_000, 500_000) == 1
    assert answer.split_p_value(500_000, 500_900) > 0.3


def test_a_small_loss_of_users_is_visible(answer):
    p = answer.split_p_value(500_000, 504_000)
    assert p == pytest.approx(6.55e-5, rel=0.01)
    assert p == answer.split_p_value(504_000, 500_000)
