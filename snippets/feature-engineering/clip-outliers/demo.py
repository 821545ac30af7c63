"""Ten stuck readings among 1,000 training rows, and 1 % in serving."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor
from solution import Clipper, robust_scale

rng = np.random.default_rng(0)
n = 3_000
temperature, load = rng.normal(60, 10, n), rng.normal(0, 1, n)
y = 0.1 * temperature + load + rng.normal(0, 0.3, n)
read = temperature.copy()
read[::100] = 65_535                        # the sensor's error code
train = np.arange(n) < 1_000
clean = ~train & (read < 65_535)


def scaled(x):
    return (x - x[train].mean(0)) / x[train].std(0)


inputs = {
    "as read": scaled(read),
    "robust scaling": robust_scale(read[train], read),
    "clipped at 0.5 and 98.5 %": scaled(Clipper(0.005, 0.985).fit(read[train]).transform(read)[:, 0]),
    "code to median + flag": None,
}
broken = read == 65_535
repaired = np.where(broken, np.median(read[train & ~broken]), read)
inputs["code to median + flag"] = np.column_stack([scaled(repaired), broken])
print(f"normal readings after standardising: sd {scaled(read)[clean].std():.4f}")
print("\nR2 on healthy test rows        linear  neighbours   tree")
for name, x in inputs.items():
    X = np.column_stack([x, load])
    models = (LinearRegression(), KNeighborsRegressor(10),
              DecisionTreeRegressor(max_leaf_nodes=30, random_state=0))
    scores = [m.fit(X[train], y[train]).score(X[clean], y[clean]) for m in models]
    print(f"{name:<28}" + "".join(f"{s:9.2f}" for s in scores))
