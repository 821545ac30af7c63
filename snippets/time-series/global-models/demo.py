"""Seven days ahead on 60 services: local, global, global and scaled."""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression
from solution import fleet, known_before, mean_mase, scaled, table

HORIZON, FIRST = 7, 84
y = fleet()
n, days = y.shape
train, test = range(28, FIRST - HORIZON + 1), range(FIRST, days)
X, target = table(y, train, HORIZON)
tests = [known_before(y, day, HORIZON) for day in test]


def boosting():
    return HistGradientBoostingRegressor(loss="absolute_error", max_iter=60, learning_rate=0.2,
                                         max_leaf_nodes=8, random_state=0)


def show(name, forecast):
    ratio = forecast[:, -7:].sum() / y[:, -7:].sum()
    print(f"{name:<29}{mean_mase(y, forecast, FIRST):6.2f} {ratio - 1:8.0%}")


print("MASE of days 84 to 97         mean   bias of the last week")
show("seasonal naive", y[:, FIRST - 7:days - 7])
local = np.empty((n, days - FIRST))
for s in range(n):
    model = LinearRegression().fit(X[s::n, :4], target[s::n])
    local[s] = model.predict(np.array([t[s, :4] for t in tests]))
show("local: a regression each", local)
model = boosting().fit(X, target)
show("global boosting, raw", np.column_stack([model.predict(t) for t in tests]))
ratios, scale = scaled(X)
model = boosting().fit(ratios, target / scale)
forecast = []
for t in tests:
    ratios, scale = scaled(t)
    forecast.append(model.predict(ratios) * scale)
show("global boosting, scaled", np.column_stack(forecast))
