"""Three hours and then a whole day missing from a daily pattern."""

import numpy as np
from solution import carry, interpolate, seasonal_fill

rng = np.random.default_rng(0)
hours = np.arange(24 * 60)
y = 100 + 40 * np.sin(2 * np.pi * hours / 24) + rng.normal(0, 5, hours.size)
print("mean absolute error in the gap    3 hours   24 hours")
errors = {}
for length in (3, 24):
    for start in range(100, 1_400, 31):
        gap = slice(start, start + length)
        broken = y.copy()
        broken[gap] = np.nan
        for name, filled in (("carry the last value", carry(broken, 999)),
                             ("straight line (sees the future)", interpolate(broken)),
                             ("same hour of the day before", seasonal_fill(broken, 24))):
            errors.setdefault((name, length), []).append(np.abs(filled - y)[gap].mean())
for name in dict.fromkeys(n for n, _ in errors):
    print(f"{name:<33}{np.mean(errors[name, 3]):8.1f} {np.mean(errors[name, 24]):10.1f}")
