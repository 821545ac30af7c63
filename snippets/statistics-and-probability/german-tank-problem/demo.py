"""1,000 units, 10 serial numbers seen, 4,000 repetitions."""

import numpy as np
from solution import estimate, upper_limit

serials = [19, 40, 42, 60]
print(f"seen {serials}: estimate {estimate(serials):.0f},"
      f" 95 % limit {upper_limit(serials)}")

rng = np.random.default_rng(0)
n, k = 1_000, 10
seen = rng.random((4_000, n)).argpartition(k)[:, :k] + 1
largest = seen.max(axis=1)
print("               mean   typical error")
for name, guess in {
    "largest": largest,
    "2 x mean - 1": 2 * seen.mean(axis=1) - 1,
    "unbiased": largest + largest / k - 1,
}.items():
    rmse = np.sqrt(((guess - n) ** 2).mean())
    print(f"{name:<13} {guess.mean():5.0f} {rmse:11.0f}")
