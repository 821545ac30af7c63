"""Each check holds for the repaired code and fails on the code under review."""

import importlib.util
from pathlib import Path

import numpy as np
import pandas as pd
import pytest


def demand(days=365, seed=0):
    rng = np.random.default_rng(seed)
    week = np.array([0, 2, 3, 2, 6, 14, 9])
    level = 100 + np.cumsum(rng.normal(0, 2, days))
    index = pd.date_range("2025-01-06", periods=days, freq="D")
    values = level + week[index.day_of_week] + rng.normal(0, 3, days)
    return pd.Series(values, index=index)


# --8<-- [start:checks]
def features_are_known_a_week_before(code):
    series = demand(100)
    before = code.features(series)
    for day in (3, 10, 40, 99):  # the first rows too
        changed = series.copy()
        changed.iloc[max(day - 6, 0):] = 1e6  # all that happens after the forecast
        after = code.features(changed)
        assert after.iloc[day].equals(before.iloc[day])


def training_ends_a_week_before_the_test(code):
    for train, test in code.folds(demand()):
        assert train.max() <= test.min() - 7


def a_random_walk_cannot_be_beaten_by_much(code):
    rng = np.random.default_rng(1)
    index = pd.date_range("2025-01-06", periods=400, freq="D")
    walk = pd.Series(100 + np.cumsum(rng.normal(0, 1, 400)), index=index)
    lag = (walk - walk.shift(7)).abs().mean()
    assert code.backtest(walk)["model"].mean() > 0.7 * lag
# --8<-- [end:checks]


CHECKS = [features_are_known_a_week_before, training_ends_a_week_before_the_test,
          a_random_walk_cannot_be_beaten_by_much]


@pytest.fixture
def starter():
    path = Path(__file__).parent / "starter.py"
    spec = importlib.util.spec_from_file_location("reviewed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("check", CHECKS)
def test_repaired(answer, check):
    check(answer)


@pytest.mark.parametrize("check", CHECKS)
def test_the_defect_is_real(starter, check):
    with pytest.raises(AssertionError):
        check(starter)


def test_five_folds_beside_the_naive_forecast(answer):
    series = demand()
    report = answer.backtest(series)
    assert len(report) == 5 and list(report) == ["model", "naive"]
    naive = [(series.iloc[t] - series.shift(7).iloc[t]).abs().mean() for _, t in answer.folds(series)]
    assert report["naive"].to_numpy() == pytest.approx(naive)


def test_each_test_day_once_and_after_the_last(answer):
    tests = [test for _, test in answer.folds(demand())]
    days = np.concatenate(tests)
    assert len(set(days)) == len(days) and (np.diff(days) > 0).all()
    assert days[-1] == 364


def test_what_is_known_is_used(answer):
    """The day a week before is known, and at most one day is thrown away."""
    series = demand(100)
    changed = series.copy()
    changed.iloc[90 - 7] = 1e6
    before, after = (answer.features(s).iloc[90] for s in (series, changed))
    assert not after.equals(before)
    assert all(train.max() >= test.min() - 8 for train, test in answer.folds(demand()))


def test_the_weekday_is_used(answer):
    index = pd.date_range("2025-01-06", periods=365, freq="D")
    rng = np.random.default_rng(0)
    series = pd.Series(100 + 20 * (index.day_of_week == 5) + rng.normal(0, 3, 365), index=index)
    report = answer.backtest(series).mean()
    assert report["model"] < report["naive"]


def test_leaves_its_input_alone(answer):
    series = demand(200)
    before = series.copy()
    answer.features(series)
    answer.folds(series)
    answer.backtest(series)
    pd.testing.assert_series_equal(series, before)
