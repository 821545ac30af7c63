"""Backtest a forecast from what was known seven days before each day."""

# --8<-- [start:backtest]
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import TimeSeriesSplit

DAYS_AHEAD = 7


def features(demand):
    """One row per day, from what was known DAYS_AHEAD days before it."""
    known = demand.shift(DAYS_AHEAD)
    return pd.DataFrame({
        "latest": known,
        "level": known.rolling(28, min_periods=7).mean(),
        "weekday": demand.index.day_of_week,
    }, index=demand.index)


def folds(demand, n=5):
    """(train, test) positions: the last label in train is known in time."""
    split = TimeSeriesSplit(n, test_size=28, gap=DAYS_AHEAD - 1)
    return list(split.split(demand))


def backtest(demand):
    """Mean absolute error of each fold, beside 'as on this day last week'."""
    x, naive, rows = features(demand), demand.shift(7), []
    for train, test in folds(demand):
        model = HistGradientBoostingRegressor(max_iter=40, random_state=0)
        model.fit(x.iloc[train], demand.iloc[train])
        truth = demand.iloc[test]
        rows.append({"model": (truth - model.predict(x.iloc[test])).abs().mean(),
                     "naive": (truth - naive.iloc[test]).abs().mean()})
    return pd.DataFrame(rows)
# --8<-- [end:backtest]
