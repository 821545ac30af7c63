import numpy as np
import pytest
from scipy import stats


def test_worked_example(answer):
    """Mean 100, standard deviation 20, 25 rows."""
    x = np.random.default_rng(0).normal(size=25)
    x = 100 + 20 * (x - x.mean()) / x.std(ddof=1)
    assert answer.mean_interval(x) == (pytest.approx(91.74, abs=0.01), pytest.approx(108.26, abs=0.01))


def test_agrees_with_scipy(answer):
    for k in range(51):
        expected = stats.binomtest(k, 50).proportion_ci(method="wilson")
        assert answer.wilson(k, 50) == (pytest.approx(expected.low, abs=1e-4), pytest.approx(expected.high, abs=1e-4))


def test_no_event_still_has_a_width(answer):
    assert answer.wald(0, 50) == (0, 0)
    low, high = answer.wilson(0, 50)
    assert low == pytest.approx(0) and high == pytest.approx(0.0713, abs=1e-3)


def test_covers_as_often_as_promised(answer):
    rng = np.random.default_rng(1)
    hits = 0
    for _ in range(1_000):
        low, high = answer.mean_interval(rng.normal(3, 2, 8))
        hits += low <= 3 <= high
    assert hits / 1_000 == pytest.approx(0.95, abs=0.025)


def test_a_higher_level_is_wider(answer):
    x = [3, 1, 4, 1, 5]
    assert answer.mean_interval(x, 0.99)[1] > answer.mean_interval(x, 0.9)[1]
    assert x == [3, 1, 4, 1, 5]
