import numpy as np
import pytest


def weekly(answer, **changes):
    y = answer.requests()
    for t, factor in changes.items():
        y[int(t[1:])] *= factor
    return y


def test_a_perfect_repetition_scores_zero(answer):
    y = np.tile(np.arange(10.0), 8)
    scores = answer.seasonal_scores(y, 10)
    assert np.isnan(scores[:50]).all() and (scores[50:] == 0).all()


def test_a_score_by_hand_with_the_floor(answer):
    y = np.tile([100.0, 200], 8)
    y[-1] = 230
    assert answer.seasonal_scores(y, 2, floor=5)[-1] == pytest.approx(6)


def test_a_score_by_hand_with_the_spread_of_the_last_period(answer):
    y = np.tile([100.0, 200], 8)
    y[12:15] = 110, 190, 130  # residuals 10, -10 and 30 against the median week
    assert answer.seasonal_scores(y, 2)[14] == pytest.approx(30 / 14.826)


def test_the_future_does_not_matter(answer):
    y = answer.requests()
    later = y.copy()
    later[1_100:] = 0
    a, b = (answer.seasonal_scores(v, 168) for v in (y, later))
    assert np.array_equal(a[:1_100], b[:1_100], equal_nan=True)


def test_half_the_traffic_at_noon_is_seen(answer):
    scores = answer.seasonal_scores(weekly(answer, t1212=0.5), 168)
    assert scores[1212] < -5
    assert weekly(answer, t1212=0.5)[1212] > np.quantile(answer.requests(), 0.1)


def test_one_broken_week_in_the_past_does_no_harm(answer):
    y = answer.requests()
    broken = y.copy()
    broken[1_344 - 168 - 24:1_344 - 168] *= 0.1
    a, b = (answer.seasonal_scores(v, 168)[-5:] for v in (y, broken))
    assert np.abs(a - b).max() < 2


def test_missing_values_stay_missing_and_do_not_spread(answer):
    y = answer.requests()
    y[1_000] = np.nan
    scores = answer.seasonal_scores(y, 168)
    assert np.isnan(scores[1_000]) and np.isfinite(scores[1_001:]).all()


def test_alarms_by_hand(answer):
    scores = np.array([np.nan, 5, 0, -6, 0, 0, 9, 0, 0, 8, 8, 0])
    assert np.flatnonzero(answer.alarms(scores)).tolist() == [3, 10]


def test_a_value_at_the_threshold_is_quiet(answer):
    assert not answer.alarms(np.array([4.0, 4, 4])).any()
