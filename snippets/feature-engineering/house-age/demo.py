"""Simulated sales: train up to 2019, test on 2020 to 2024."""

import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.linear_model import LinearRegression
from solution import age_features

rng = np.random.default_rng(0)
n = 3_000
sold = rng.integers(2000, 2025, n)
built = rng.integers(1930, sold + 1)
renovated = np.where(rng.random(n) < 0.3, rng.integers(built, sold + 1), np.nan)
log_area = np.log(rng.normal(120, 30, n).clip(40, 260))
wear = sold - np.fmax(built, renovated)  # the truth behind the prices
log_price = log_area + np.log(0.6 + 0.4 * np.exp(-wear / 15))
log_price += rng.normal(0, 0.08, n)

raw = pd.DataFrame({"log_area": log_area, "built": built, "sold": sold})
raw["renovated"] = renovated
filled = raw.fillna({"renovated": 0})
age = raw.assign(age_now=2025 - built, **age_features(raw))

inputs = {
    "year built": raw[["log_area", "built"]],
    "age in 2025": age[["log_area", "age_now"]],
    "year built, sold": raw[["log_area", "built", "sold"]],
    "age when sold": age[["log_area", "age"]],
    "all raw columns": filled,
    "log of wear": age[["log_area", "log_wear"]],
}
train = sold < 2020
linear = LinearRegression()
trees = GradientBoostingRegressor(n_estimators=60, max_depth=4, random_state=0)
print("mean error, %     linear boosted")
for name, X in inputs.items():
    line = f"{name:<17}"
    for model in (linear, trees):
        predicted = model.fit(X[train], log_price[train]).predict(X[~train])
        off = np.abs(np.expm1(predicted - log_price[~train]))
        line += f"{100 * off.mean():7.1f}"
    print(line)
