import numpy as np
import pytest

DAYS = np.arange(40) + 100 * np.arange(3)[:, None] * 1.0


def test_features_by_hand(answer):
    X = answer.known_before(DAYS, 30, horizon=7)
    # known up to day 23; the recent mean covers days 10 to 23
    assert X[0].tolist() == [16.5, 23, 16, 9, 2]
    assert X[2].tolist() == [216.5, 223, 216, 209, 2]


@pytest.mark.parametrize("horizon", [1, 7])
def test_later_values_change_nothing(answer, horizon):
    y = np.random.default_rng(0).normal(1e9, 1, (2, 60))
    later = y.copy()
    later[:, 40 - horizon + 1:] = np.nan
    assert (answer.known_before(y, 40, horizon) == answer.known_before(later, 40, horizon)).all()


def test_one_series_does_not_reach_into_another(answer):
    changed = DAYS.copy()
    changed[1] = -1
    assert (answer.known_before(changed, 30, 7)[[0, 2]] == answer.known_before(DAYS, 30, 7)[[0, 2]]).all()


def test_a_lag_shorter_than_the_horizon_is_refused(answer):
    with pytest.raises(ValueError):
        answer.known_before(DAYS, 30, 8)


@pytest.mark.parametrize("day, lags, window", [(15, (7,), 14), (13, (14,), 3)])
def test_a_short_history_does_not_wrap_around(answer, day, lags, window):
    with pytest.raises(ValueError):
        answer.known_before(DAYS, day, 7, lags, window)


def test_scaling_makes_series_of_all_sizes_alike(answer):
    base = 1 + np.random.default_rng(1).random((1, 40))
    ratios, scale = answer.scaled(answer.known_before(np.vstack([base, 1e6 * base]), 30, 7))
    assert ratios[0] == pytest.approx(ratios[1])
    assert scale[1] == pytest.approx(1e6 * scale[0])


def test_rows_and_targets_belong_together(answer):
    X, target = answer.table(DAYS, range(30, 33), 7)
    assert X.shape == (9, 5)
    assert (target - X[:, 1] == 7).all()


def test_seasonal_naive_scores_near_one_on_a_stable_fleet(answer):
    y = np.random.default_rng(2).normal(100, 10, (400, 98))
    assert answer.mean_mase(y, y[:, 77:91], 84) == pytest.approx(1, abs=0.1)
