"""A candidate that is better on average and worse for one group."""

import numpy as np
from solution import log_loss, paired_interval, refusals

rng = np.random.default_rng(3)
n = 20_000
true = rng.normal(-1.0, 1.5, n)                       # log-odds of each case
y = (rng.random(n) < 1 / (1 + np.exp(-true))).astype(int)
fresh = rng.random(n) < 0.06                          # customers of one week


def scores(noise):
    return 1 / (1 + np.exp(-(true + noise)))


old = scores(rng.normal(0, 0.7, n))
new = scores(rng.normal(0, np.where(fresh, 1.4, 0.5)))

slices = {"new customers": fresh, "old customers": ~fresh}
for name, rows in {"all": np.ones(n, bool), **slices}.items():
    low, high = paired_interval(log_loss(y, old)[rows], log_loss(y, new)[rows])
    print(f"{name:14} {rows.sum():6d} rows, change {low:+.3f} to {high:+.3f}")
print("refused:", refusals(y, old, new, slices))
