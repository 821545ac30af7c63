"""100,000 merchants, traffic by Zipf's law, hashed into smaller tables."""

import numpy as np
from solution import bucket, share_colliding

n = 100_000
traffic = 1 / np.arange(1, n + 1)
traffic /= traffic.sum()
ids = np.array([bucket("merchant", i, 2**24) for i in range(n)])
print("buckets   colliding  formula  traffic that meets a larger one")
for power in 14, 17, 20, 22:
    here = ids % 2**power
    crowded = np.bincount(here, minlength=2**power)[here] > 1
    _, first = np.unique(here, return_index=True)  # largest in its bucket
    swamped = np.ones(n, bool)
    swamped[first] = False
    print(f"2^{power:<7} {crowded.mean():8.0%}"
          f" {share_colliding(n, 2**power):9.0%}"
          f" {traffic[swamped].sum():12.1%}")
print(f"10,000 largest merchants: {traffic[:10_000].sum():.0%} of the traffic")
