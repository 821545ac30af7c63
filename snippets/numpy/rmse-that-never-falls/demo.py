"""What the (n, n) error measures, and where training with it ends."""

import numpy as np
from solution import rmse

rng = np.random.default_rng(0)
x = rng.normal(size=1000)
y = 3 * x + rng.normal(size=1000)     # the best line has an error of 1


def wrong(y, p):
    return np.sqrt(((y - p[:, None]) ** 2).mean())  # p as (n, 1)


print("predictions        rmse   with (n, n)")
for name, p in [("perfect: y itself", y), ("the line 3x", 3 * x),
                ("always the mean", np.full(1000, y.mean()))]:
    print(f"{name:18} {rmse(y, p):5.2f} {wrong(y, p):8.2f}")

slopes = np.linspace(-4, 4, 801)
print("best slope, rmse  ", f"{min(slopes, key=lambda b: rmse(y, b * x)):.2f}")
print("best slope, (n, n)", f"{abs(min(slopes, key=lambda b: wrong(y, b * x))):.2f}")
