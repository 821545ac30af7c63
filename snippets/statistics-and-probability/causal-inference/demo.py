"""A feature that adds 5 minutes; heavy users adopt it more often."""

import numpy as np

rng = np.random.default_rng(0)
n = 200_000
heavy = rng.random(n) < 0.3
adopts = rng.random(n) < np.where(heavy, 0.6, 0.2)
minutes = 20 + 30 * heavy + 5 * adopts + rng.normal(0, 10, n)
survey = rng.random(n) < 0.1 + 0.3 * adopts + 0.5 * (minutes > 45)
everyone = np.ones(n, dtype=bool)


def difference(rows):
    return minutes[rows & adopts].mean() - minutes[rows & ~adopts].mean()


print("truth                          5.0")
print(f"adopters minus others        {difference(everyone):5.1f}")

share = heavy.mean()
within = share * difference(heavy) + (1 - share) * difference(~heavy)
print(f"within heavy and light       {within:5.1f}")

propensity = np.where(heavy, adopts[heavy].mean(), adopts[~heavy].mean())
weighted = [
    np.average(minutes[group], weights=1 / chance[group])
    for group, chance in ((adopts, propensity), (~adopts, 1 - propensity))
]
print(f"weighted by 1 / propensity   {weighted[0] - weighted[1]:5.1f}")

within = share * difference(heavy & survey) + (1 - share) * difference(~heavy & survey)
print(f"the same, survey users only  {within:5.1f}")
