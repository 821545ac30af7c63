"""Error of the rate of 2,000 new items, by days of own history."""

import numpy as np
from solution import prior_days, shrunk_rate

rng = np.random.default_rng(0)


def items(n, days):
    rates = rng.gamma(4, 1, n)  # mean 4, standard deviation 2
    return rates, rng.poisson(rates[:, None], (n, days))


mean, worth = prior_days(items(200, 28)[1])
print(f"siblings: {mean:.2f} a day, worth {worth:.2f} days of own history")
rates, counts = items(2_000, 28)
print("\nmean absolute error of the rate")
print("own days   siblings   own mean   shrunk")
for n in (0, 1, 3, 7, 28):
    own = counts[:, :n].mean(axis=1) if n else np.full(2_000, np.nan)
    shrunk = [shrunk_rate(row[:n], mean, worth) for row in counts]
    errors = [np.abs(x - rates).mean() for x in (np.full(2_000, mean), own, np.array(shrunk))]
    cells = [f"{e:9.2f}" if np.isfinite(e) else "        -" for e in errors]
    print(f"{n:8}  " + "  ".join(cells))
