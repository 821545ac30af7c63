"""How often does mean +- 1.96 standard errors contain the true mean?"""

import numpy as np
from solution import DISTRIBUTIONS, coverage

rng = np.random.default_rng(0)
sizes = 10, 30, 100, 1_000
print("n =                " + "".join(f"{n:>8,}" for n in sizes))
for name, (mean, sample) in DISTRIBUTIONS.items():
    shares = [coverage(sample(rng, (2_000, n)), mean) for n in sizes]
    print(f"{name:<19}" + "".join(f"{share:8.1%}" for share in shares))

means = np.random.default_rng(1).standard_cauchy((5, 100_000)).mean(axis=1)
print("Cauchy, five means of 100,000:", *(f"{m:.1f}" for m in means))
