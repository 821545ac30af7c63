"""Four estimates of an effect whose true size is known."""

import numpy as np
from solution import difference, users, weighted, within

heavy, adopts, minutes, survey = users(200_000, np.random.default_rng(0))
share = heavy.mean()
print("truth                          5.0")
print(f"adopters minus others        {difference(minutes, adopts):5.1f}")
print(f"within heavy and light       {within(minutes, adopts, heavy, share):5.1f}")
print(f"weighted by 1 / propensity   {weighted(minutes, adopts, heavy):5.1f}")

answered = within(minutes[survey], adopts[survey], heavy[survey], share)
print(f"the same, survey users only  {answered:5.1f}")
