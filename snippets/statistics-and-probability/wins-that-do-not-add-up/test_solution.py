from statistics import NormalDist

import numpy as np
import pytest

NORMAL = NormalDist()


@pytest.fixture
def year(answer):
    """100,000 tests with an error of 0.8 %."""
    rng = np.random.default_rng(0)
    true = rng.normal(0, answer.SPREAD, (500, 200))
    return true, true + rng.normal(0, 0.8, true.shape)


@pytest.mark.parametrize("level", [-1, 0.3, 1.6])
def test_shrinking_is_the_mean_of_the_true_lifts_that_measure_the_same(answer, year, level):
    true, seen = year
    alike = abs(seen - level) < 0.1
    assert answer.shrink(level, 0.8) == pytest.approx(true[alike].mean(), abs=0.05)


def test_shrinking_by_hand(answer):
    assert answer.shrink(2.0, 0.5) == 1
    assert answer.shrink(3.0, 0) == 3


def test_rules_at_their_limits(answer):
    assert answer.significant(np.array([1.5, 1.6, -1.6]), 0.8).tolist() == [False, True, False]
    limit = 0.1 * (0.25 + 0.64) / 0.25  # what shrinks to 0.1
    assert answer.worthwhile(np.array([limit - 0.01, limit + 0.01]), 0.8).tolist() == [False, True]


def test_outcome_by_hand(answer):
    true, seen = np.array([[1.0, -1.0], [0.5, 2.0]]), np.array([[3.0, 1.0], [0.1, 4.0]])
    launched, promised, shrunk, delivered, harmful = answer.outcome(true, seen, 0.5, lambda x, error: x > 2 * error - 0.5)
    assert (launched, promised, shrunk) == (1.5, (3 + 1 + 4) / 2, (3 + 1 + 4) / 4)
    assert (delivered, harmful) == ((1 - 1 + 2) / 2, pytest.approx(1 / 3))


@pytest.mark.parametrize("error", [0.8, 0.4])
def test_launches_and_promises_of_significant_tests_in_closed_form(answer, error):
    """The part of a normal distribution beyond a limit, and its mean: s^2 times the density at the limit."""
    rng = np.random.default_rng(1)
    true = rng.normal(0, answer.SPREAD, (500, 200))
    seen = true + rng.normal(0, error, true.shape)
    spread = (0.25 + error**2) ** 0.5
    limit = 1.96 * error / spread
    launched, promised, shrunk, delivered, _ = answer.outcome(true, seen, error, answer.significant)
    assert launched == pytest.approx(200 * (1 - NORMAL.cdf(limit)), rel=0.04)
    assert promised == pytest.approx(200 * spread * NORMAL.pdf(limit), rel=0.04)
    assert delivered == pytest.approx(200 * 0.25 / spread * NORMAL.pdf(limit), rel=0.04)


def test_shrunk_estimates_add_up_under_either_rule(answer, year):
    for rule in (answer.significant, answer.worthwhile):
        _, promised, shrunk, delivered, _ = answer.outcome(*year, 0.8, rule)
        assert shrunk == pytest.approx(delivered, rel=0.05) and promised > 3 * delivered


def test_launching_more_delivers_more_and_harms_more(answer, year):
    strict, loose = (answer.outcome(*year, 0.8, rule) for rule in (answer.significant, answer.worthwhile))
    assert loose[0] > 5 * strict[0] and loose[3] > 3 * strict[3] and loose[4] > 2 * strict[4]
