"""One broken reading, several broken readings, and clean data that are skewed."""

import numpy as np
from solution import iqr, mad, three_sigma

rng = np.random.default_rng(0)
ten = np.array([20.1, 19.8, 20.4, 20.0, 19.7, 20.2, 19.9, 20.3, 20.1, 5_000.0])
print(f"ten readings, one of 5,000: its z-score is {(ten[-1] - ten.mean()) / ten.std(ddof=1):.2f}")

cases = {
    "one of ten is broken": ten,
    "10 % at 40": np.append(rng.normal(20, 1, 900), np.full(100, 40.0)),
    "clean and normal": rng.normal(20, 1, 10_000),
    "clean and log-normal": rng.lognormal(3, 0.8, 10_000),
    "its logarithm": np.log(rng.lognormal(3, 0.8, 10_000)),
}
print("share flagged           3 sigma     MAD     IQR")
for name, x in cases.items():
    print(f"{name:<22}", "".join(f"{rule(x).mean():8.1%}" for rule in (three_sigma, mad, iqr)))
