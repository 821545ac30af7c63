import numpy as np
import pytest


def test_before_the_first_day_it_is_the_siblings_mean(answer):
    assert answer.shrunk_rate([], 20, 4) == pytest.approx(20)


def test_by_hand(answer):
    # four days at 20 and two own days at 50
    assert answer.shrunk_rate([40, 60], 20, 4) == pytest.approx(180 / 6)


def test_much_history_forgets_the_prior(answer):
    assert answer.shrunk_rate(np.full(10_000, 1e9), 20, 4) == pytest.approx(1e9, rel=1e-3)


def test_siblings_that_do_not_differ_are_all_there_is(answer):
    mean, days = answer.prior_days([[3, 5], [5, 3]])
    assert (mean, days) == (4, np.inf)
    assert answer.shrunk_rate([100, 100], mean, days) == 4


def test_prior_days_by_hand(answer):
    # means 10 and 30: variance 200, of which 8 / 2 is noise of the days
    mean, days = answer.prior_days([[8, 12], [28, 32]])
    assert mean == 20 and days == pytest.approx(8 / 196)


@pytest.mark.parametrize("spread", [2, 10])
def test_the_true_strength_is_found(answer, spread):
    rng = np.random.default_rng(0)
    rates = rng.gamma(20**2 / spread**2, spread**2 / 20, 4_000)
    mean, days = answer.prior_days(rng.poisson(rates[:, None], (4_000, 14)))
    assert mean == pytest.approx(20, rel=0.05)
    assert days == pytest.approx(20 / spread**2, rel=0.15)


def test_days_noisier_than_poisson_make_the_prior_worth_more(answer):
    rng = np.random.default_rng(1)
    rates = rng.gamma(4, 1, 4_000)  # variance 4
    days = rng.gamma(1, 1, (4_000, 28))
    worth = answer.prior_days(rng.poisson(rates[:, None] * days))[1]
    assert worth == pytest.approx((4 + 20) / 4, rel=0.15)


def test_narrow_integers_do_not_overflow(answer):
    counts = np.full((3, 300), 200, dtype=np.uint8)
    assert answer.prior_days(counts)[0] == 200


def test_launch_curve_ignores_size_and_adds_up(answer):
    curve = answer.launch_curve([[8, 2], [800, 200], [1, 1]])
    assert curve == pytest.approx([0.7, 0.3]) and curve.sum() == pytest.approx(1)
