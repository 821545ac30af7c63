"""How often does a 95 % interval for the slope cover the truth? 1,000 samples of 100 rows."""

import numpy as np
from solution import ols

rng = np.random.default_rng(0)


def errors(kind, x):
    e = rng.normal(size=100)
    if kind == "skewed errors":
        return rng.exponential(1, 100) - 1
    if kind == "spread grows with x":
        return e * x**2
    if kind == "groups of ten rows":
        return e + np.repeat(rng.normal(size=10), 10)
    return e


print("                       slope  classic  robust")
for kind in ("all assumptions hold", "skewed errors", "spread grows with x",
             "groups of ten rows", "curved truth"):
    slopes, hits = [], np.zeros(2)
    for _ in range(1_000):
        x = rng.uniform(0, 3, 100)
        if kind == "groups of ten rows":
            x = np.repeat(rng.uniform(0, 3, 10), 10)
        truth = np.exp(x) if kind == "curved truth" else 2 * x
        w, classic, robust = ols(x, truth + errors(kind, x))
        slopes.append(w[1])
        hits += [abs(w[1] - 2) < 1.984 * classic[1], abs(w[1] - 2) < 1.984 * robust[1]]
    shown = " (no single slope)" if kind == "curved truth" else f"  {hits[0] / 1e3:6.1%}  {hits[1] / 1e3:6.1%}"
    print(f"{kind:<22} {np.mean(slopes):5.2f}{shown}")

year = np.arange(2000, 2024) + 0.0
x = np.column_stack([year**k for k in (0, 1, 2)])
print(f"condition of X {np.linalg.cond(x):.0e}, of X'X {np.linalg.cond(x.T @ x):.0e};"
      f" with years since 2012: {np.linalg.cond(np.column_stack([(year - 2012) ** k for k in (0, 1, 2)])):.0f}")
