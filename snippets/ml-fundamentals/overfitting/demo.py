"""Polynomials on 20 and on 200 points, with and without a penalty."""

import numpy as np
from solution import error, fit

rng = np.random.default_rng(9)


def sample(n):
    x = rng.uniform(-1, 1, n)
    return x, np.sin(3 * x) + rng.normal(0, 0.3, n)  # no model can beat 0.30


few, many, unseen = sample(20), sample(200), sample(20_000)
print("points degree penalty  train   test")
for (x, y), degree, penalty in [
    (few, 1, 0), (few, 3, 0), (few, 12, 0),
    (few, 12, 0.001), (few, 12, 0.01), (few, 12, 1), (many, 12, 0),
]:
    w = fit(x, y, degree, penalty)
    train, test = error(w, x, y), error(w, *unseen)
    print(f"{len(x):6} {degree:6} {penalty:7} {train:6.2f} {test:6.2f}")

for degree, penalty in [(3, 0), (12, 0), (12, 0.01)]:
    tests = [error(fit(*sample(20), degree, penalty), *unseen)
             for _ in range(99)]
    low, middle, high = np.percentile(tests, [10, 50, 90])
    print(f"99 samples of 20, degree {degree:2}, penalty {penalty:4}: "
          f"test {low:.2f} {middle:.2f} {high:.2f}")
