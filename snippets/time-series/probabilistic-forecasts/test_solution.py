import numpy as np
import pytest


def test_paths_start_at_the_last_value_and_add_residuals(answer):
    paths = answer.sample_paths(100, [2.0], 3, 5)
    assert paths.tolist() == [[102, 104, 106]] * 5


def test_the_interval_widens_with_the_square_root_of_the_horizon(answer):
    residuals = np.random.default_rng(0).normal(0, 10, 1_000)
    paths = answer.sample_paths(1e9, residuals, 16, 4_000)
    width = np.quantile(paths, 0.95, axis=0) - np.quantile(paths, 0.05, axis=0)
    assert width[15] / width[0] == pytest.approx(4, rel=0.1)


def test_quantiles_do_not_add_up(answer):
    independent = np.random.default_rng(1).normal(100, 10, (20_000, 4))
    assert answer.quantile_of_sum(independent, 0.9) == pytest.approx(400 + 1.2816 * 20, abs=1)
    assert answer.sum_of_quantiles(independent, 0.9) == pytest.approx(400 + 1.2816 * 40, abs=1)


def test_medians_of_symmetric_days_do(answer):
    independent = np.random.default_rng(1).normal(100, 10, (20_000, 4))
    assert answer.quantile_of_sum(independent, 0.5) == pytest.approx(answer.sum_of_quantiles(independent, 0.5), abs=1)


def test_perfectly_dependent_days_add_up(answer):
    paths = np.random.default_rng(2).normal(100, 10, (1_000, 1)) * np.ones((1, 4))
    assert answer.quantile_of_sum(paths, 0.9) == pytest.approx(answer.sum_of_quantiles(paths, 0.9))


def test_crps_by_hand_and_of_a_point(answer):
    assert answer.crps([1, 3], 2) == pytest.approx(0.5)
    assert answer.crps([4], 10) == pytest.approx(6)


def test_crps_is_twice_the_mean_pinball_loss(answer):
    x, actual = np.random.default_rng(3).normal(size=400), 0.7
    q = (np.arange(2_000) + 0.5) / 2_000
    gap = actual - np.quantile(x, q, method="inverted_cdf")
    assert answer.crps(x, actual) == pytest.approx(2 * np.maximum(q * gap, (q - 1) * gap).mean(), rel=0.01)


def test_crps_prefers_the_true_spread(answer):
    rng = np.random.default_rng(4)
    base, actual = rng.normal(size=200), rng.normal(size=300)
    score = {s: np.mean([answer.crps(s * base, a) for a in actual]) for s in (0.2, 1.0, 4.0)}
    assert score[1.0] < min(score[0.2], score[4.0])


def test_margin_by_hand(answer):
    actual = np.arange(9.0)
    assert answer.conformal_margin(actual, np.zeros(9), np.full(9, 4.0), 0.8) == 3
    assert answer.conformal_margin(actual, np.zeros(9), np.full(9, 20.0), 0.5) == -4  # narrower


def test_too_few_days_give_no_margin(answer):
    assert answer.conformal_margin(np.ones(3), np.zeros(3), np.zeros(3), 0.9) == np.inf


@pytest.mark.parametrize("level", [0.5, 0.9])
def test_margin_covers_new_days(answer, level):
    rng = np.random.default_rng(5)
    past, later = rng.standard_t(3, (2, 3_000))
    m = answer.conformal_margin(past, -1, 1, level)
    assert np.mean(np.abs(later) <= 1 + m) == pytest.approx(level, abs=0.03)
