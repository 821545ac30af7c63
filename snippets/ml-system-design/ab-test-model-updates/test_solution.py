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


def test_one_look_errs_as_often_as_agreed(answer):
    once = (answer.worst_so_far(1) > 1.96).mean()
    assert once == pytest.approx(0.05, abs=0.006)


def test_two_looks_against_the_exact_probability(answer):
    """Pocock's bound for two looks is 2.178; 1.96 would err in 8.3 %."""
    worst = answer.worst_so_far(2)[:, -1]
    assert (worst > 1.96).mean() == pytest.approx(0.0831, abs=0.007)
    assert answer.common_bound(2) == pytest.approx(2.178, abs=0.03)


def test_fourteen_looks_err_in_22_per_cent_and_more_looks_never_less(answer):
    share = (answer.worst_so_far(14) > 1.96).mean(axis=0)
    assert share[-1] == pytest.approx(0.22, abs=0.01)
    assert (np.diff(share) >= 0).all()


def test_the_common_bound_keeps_the_promise_on_other_runs(answer):
    worst = answer.worst_so_far(14, seed=7)[:, -1]
    assert (worst > answer.common_bound(14)).mean() == pytest.approx(0.05, abs=0.006)
