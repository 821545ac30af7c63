import numpy as np
import pytest


def test_naive_repeats_the_last_value(answer):
    assert answer.naive([3, 9, 4], 2).tolist() == [4, 4]


def test_seasonal_naive_repeats_the_last_season_beyond_one_period(answer):
    y = [1, 2, 3, 10, 20, 30]
    assert answer.seasonal_naive(y, 7, 3).tolist() == [10, 20, 30, 10, 20, 30, 10]


def test_seasonal_naive_from_the_middle_of_a_season(answer):
    assert answer.seasonal_naive([1, 2, 3, 10], 3, 3).tolist() == [2, 3, 10]


def test_drift_by_hand(answer):
    assert answer.drift([10, 99, 14], 2).tolist() == [16, 18]


@pytest.mark.parametrize("alpha", [0.1, 0.5, 1.0])
def test_smoothing_weights_decay_geometrically(answer, alpha):
    y = np.random.default_rng(0).normal(1e9, 5, 30)
    weights = alpha * (1 - alpha) ** np.arange(29)
    expected = weights @ y[:0:-1] + (1 - alpha) ** 29 * y[0]
    assert answer.smooth(y, 2, alpha) == pytest.approx([expected] * 2)


def test_smoothing_with_one_is_naive(answer):
    assert answer.smooth([5, 2, 8], 3, 1.0).tolist() == answer.naive([5, 2, 8], 3).tolist()


def test_holt_winters_continues_a_clean_pattern(answer):
    t = np.arange(70)
    week = np.array([0, 5, 9, 4, 2, -8, -12.0])
    y = 100 + 2 * t + week[t % 7]
    found = answer.holt_winters(y, 14, 7, phi=1.0)
    later = np.arange(70, 84)
    assert found == pytest.approx(100 + 2 * later + week[later % 7], abs=2)


def test_a_damped_trend_levels_off(answer):
    y = 100 + 2.0 * np.arange(70)
    assert answer.holt_winters(y, 200, 7, phi=0.9)[-1] < 0.5 * (100 + 2.0 * 270)


def test_errors_use_only_the_past(answer):
    seen = []

    def spy(past, horizon):
        seen.append(len(past))
        return np.zeros(horizon)

    assert answer.mean_error(np.ones(30), spy, 5, 3) == 1
    assert seen == [15, 20, 25]


def test_the_right_baseline_wins_on_its_kind_of_series(answer):
    weekly = answer.daily("weekly")
    assert (answer.mean_error(weekly, lambda y, h: answer.seasonal_naive(y, h, 7), 7, 20)
            < answer.mean_error(weekly, answer.naive, 7, 20))
