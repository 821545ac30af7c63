"""The same data under the submitted backtest and its repair, step by step."""

import numpy as np
import pandas as pd
import solution
import starter

rng = np.random.default_rng(0)
index = pd.date_range("2025-01-06", periods=365, freq="D")
week = np.array([0, 2, 3, 2, 6, 14, 9])[index.day_of_week]
level = 100 + np.cumsum(rng.normal(0, 2, 365))  # a random walk
demand = pd.Series(level + week + rng.normal(0, 3, 365), index=index)

submitted = starter.features


def past_only(demand):
    level = demand.shift(1).rolling(7, min_periods=1).mean()
    return submitted(demand).assign(level=level)


def show(name, report):
    for column, error in report.mean().items():
        print(f"{name:28}{column:6}{error:5.1f}")


show("as submitted", starter.backtest(demand))
starter.features = past_only
show("level from the past only", starter.backtest(demand))
starter.features = solution.features
show("known seven days before", starter.backtest(demand))
show("folds in order, with a gap", solution.backtest(demand))
