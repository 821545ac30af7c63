import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import KFold

DAYS_AHEAD = 7


def features(demand):
    """One row per day, from the daily demand (a Series by date)."""
    return pd.DataFrame({
        "yesterday": demand.shift(1),
        "level": demand.rolling(7, center=True, min_periods=1).mean(),
        "weekday": demand.index.day_of_week,
    }, index=demand.index)


def folds(demand, n=5):
    """(train, test) positions of each fold."""
    return list(KFold(n, shuffle=True, random_state=0).split(demand))


def backtest(demand):
    """Mean absolute error of each fold."""
    x, errors = features(demand), []
    for train, test in folds(demand):
        model = HistGradientBoostingRegressor(max_iter=40, random_state=0)
        model.fit(x.iloc[train], demand.iloc[train])
        off = demand.iloc[test] - model.predict(x.iloc[test])
        errors.append(off.abs().mean())
    return pd.DataFrame({"model": errors})
