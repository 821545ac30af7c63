import numpy as np
import pytest


def test_mase_by_hand(answer):
    # changes in history 2, 4, 3: scale 3; errors 1 and 5: mean 3
    assert answer.mase([10, 20], np.array([11, 15]), [1, 3, 7, 4]) == pytest.approx(1)


def test_mase_with_a_season(answer):
    # changes over two steps 6 and 2: scale 4; error 2
    assert answer.mase([10], np.array([12]), [1, 3, 7, 5], period=2) == pytest.approx(0.5)


def test_seasonal_naive_scores_one_on_its_own_history(answer):
    y = np.random.default_rng(0).normal(1e9, 50, 70)
    assert answer.mase(y[7:], y[:-7], y, 7) == pytest.approx(1)


@pytest.mark.parametrize("factor", [1e-3, 1e6])
def test_mase_has_no_unit_and_pinball_has(answer, factor):
    rng = np.random.default_rng(1)
    history, actual, forecast = rng.gamma(2, 10, 50), rng.gamma(2, 10, 9), rng.gamma(2, 10, 9)
    assert answer.mase(factor * actual, factor * forecast, factor * history) == pytest.approx(answer.mase(actual, forecast, history))
    assert answer.pinball(factor * actual, factor * forecast, 0.9) == pytest.approx(factor * answer.pinball(actual, forecast, 0.9))


def test_a_constant_history_has_no_scale(answer):
    assert np.isnan(answer.mase([1], np.array([2]), [5, 5, 5]))


def test_unsigned_counts_do_not_wrap(answer):
    counts = np.array([2, 10], dtype=np.uint8)
    assert answer.pinball(counts, np.array([3, 12], dtype=np.uint8), 0.9) == pytest.approx(0.15)


def test_pinball_by_hand(answer):
    assert answer.pinball([10], 8, 0.9) == pytest.approx(1.8)
    assert answer.pinball([10], 12, 0.9) == pytest.approx(0.2)


@pytest.mark.parametrize("q", [0.1, 0.5, 0.9])
def test_pinball_is_smallest_at_the_quantile(answer, q):
    y = np.random.default_rng(2).gamma(2, 10, 2_001)
    tried = np.arange(0, 100, 0.25)
    best = tried[np.argmin([answer.pinball(y, t, q) for t in tried])]
    assert best == pytest.approx(np.quantile(y, q), abs=0.5)


def test_coverage_counts_the_ends(answer):
    assert answer.coverage([1, 2, 3, 4], 1, 3) == pytest.approx(0.75)


def test_percentages_and_bias_by_hand(answer):
    actual, forecast = np.array([10, 40]), np.array([15, 30])
    assert answer.mape(actual, forecast) == pytest.approx((0.5 + 0.25) / 2)
    assert answer.wape(actual, forecast) == pytest.approx(0.3)
    assert answer.bias(actual, forecast) == pytest.approx(-0.1)
