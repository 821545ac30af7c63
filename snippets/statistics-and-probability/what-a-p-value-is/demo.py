"""Many experiments: one idea in ten works, power is 80 %."""

from math import erfc, sqrt

import numpy as np

rng = np.random.default_rng(0)
works = rng.random(200_000) < 0.10
z = rng.normal(np.where(works, 2.80, 0.0))  # 2.80 gives 80 % power
p = np.array([erfc(abs(x) / sqrt(2)) for x in z])

print("p-value          share of all   of these, no effect")
bands = (0, 0.001), (0.001, 0.01), (0.01, 0.04), (0.04, 0.05), (0, 0.05)
for low, high in bands:
    here = (p >= low) & (p < high)
    print(f"{low:5.3f} to {high:5.3f} {here.mean():12.1%}"
          f" {1 - works[here].mean():14.0%}")
null = p[~works]
fifths = np.histogram(null, 5, (0, 1))[0] / null.size
print("no effect, p in fifths:", *fifths.round(3))
