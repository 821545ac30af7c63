"""Hit rate against the age of the features, on simulated sessions."""

import numpy as np
from solution import hit_rate

rng = np.random.default_rng(0)
MINUTE, HOUR, DAY, CATEGORIES = 60, 3_600, 86_400, 20


def user():
    """A session a day, a click a minute, half of them on one subject."""
    taste = rng.dirichlet(np.full(CATEGORIES, 0.3))
    for day in range(14):
        start = day * DAY + rng.uniform(0, 6 * HOUR)
        subject = rng.integers(CATEGORIES)
        for click in range(10):
            usual = rng.choice(CATEGORIES, p=taste)
            yield (start + click * MINUTE,
                   int(subject if rng.random() < 0.5 else usual))


users = [list(user()) for _ in range(150)]
for name, delay in [("1 second", 1), ("30 seconds", 30),
                    ("2 minutes", 2 * MINUTE), ("5 minutes", 5 * MINUTE),
                    ("1 hour", HOUR), ("1 day", DAY)]:
    rate = np.mean([hit_rate(u, delay, half_life=12 * HOUR) for u in users])
    print(f"{name:10} {rate:.3f}")
