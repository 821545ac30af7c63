import numpy as np
import pandas as pd
import pytest


def series(minutes, values):
    return pd.Series(values, pd.Timestamp("2026-11-30") + pd.to_timedelta(minutes, unit="min"), dtype=float)


def test_the_current_row_is_left_out(answer):
    found = answer.trailing_mean(series([0, 1, 2], [1, 5, 100]), 10)
    assert np.isnan(found.iloc[0]) and found.tolist()[1:] == [1, 3]


def test_a_gap_is_longer_than_the_window(answer):
    found = answer.trailing_mean(series([0, 30, 31], [1, 5, 7]), 10)
    assert np.isnan(found.iloc[1]) and found.iloc[2] == 5


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_a_loop(answer, seed):
    rng = np.random.default_rng(seed)
    minutes = np.sort(rng.choice(200, 60, replace=False))
    values = 1e6 + rng.integers(0, 100, 60)
    expected = [np.mean(values[(minutes >= m - 10) & (minutes < m)]) if ((minutes >= m - 10) & (minutes < m)).any()
                else np.nan for m in minutes]
    assert answer.trailing_mean(series(minutes, values), 10).to_numpy() == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize("day, hours", [("2026-03-29", 23), ("2026-10-25", 25), ("2026-07-01", 24)])
def test_local_days_differ_in_length(answer, day, hours):
    assert answer.hours_of_day(day, "Europe/Berlin") == hours
    assert answer.hours_of_day(day, "UTC") == 24


def test_an_hour_is_labelled_when_it_is_known(answer):
    found = answer.hourly(series([0, 59, 60, 185], [1, 3, 10, 7]))
    assert [t.hour for t in found.index] == [1, 2, 3, 4]
    assert found["count"].tolist() == [2, 1, 0, 1]
    assert found["mean"].fillna(-1).tolist() == [2, 10, -1, 7]
