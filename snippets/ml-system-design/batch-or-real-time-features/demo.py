"""Hit rate against the age of the features, on simulated sessions."""

import numpy as np
from solution import DAY, HOUR, MINUTE, hit_rate, user

rng = np.random.default_rng(0)
users = [list(user(rng)) for _ in range(150)]
for name, delay in [("1 second", 1), ("30 seconds", 30),
                    ("2 minutes", 2 * MINUTE), ("5 minutes", 5 * MINUTE),
                    ("1 hour", HOUR), ("1 day", DAY)]:
    rate = np.mean([hit_rate(u, delay, half_life=12 * HOUR) for u in users])
    print(f"{name:10} {rate:.3f}")
