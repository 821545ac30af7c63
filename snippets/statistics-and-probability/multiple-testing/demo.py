"""1,000 tests, 100 with an effect of z = 3; 20 repetitions."""

from math import erfc

import numpy as np
from solution import benjamini_hochberg, holm

rng = np.random.default_rng(0)
real = np.arange(1_000) < 100
p_value = np.vectorize(lambda z: erfc(abs(z) / 2**0.5))
data_sets = p_value(rng.normal(3.0 * real, 1, (20, 1_000)))

print("rule               found   false   false share")
rules = {
    "p < 0.05": lambda p: p < 0.05,
    "Bonferroni": lambda p: p < 0.05 / len(p),
    "Holm": holm,
    "Benjamini-Hochberg": benjamini_hochberg,
}
for name, rule in rules.items():
    reject = np.array([rule(p) for p in data_sets])
    found, false = reject[:, real].sum() / 20, reject[:, ~real].sum() / 20
    print(f"{name:<18} {found:5.1f} {false:7.1f}"
          f" {false / (found + false):11.1%}")
