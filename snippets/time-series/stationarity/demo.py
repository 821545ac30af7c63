"""What each difference does to four weeks of hourly load."""

import numpy as np
from solution import autocorrelation, difference, load, share_correlated

x = load()
noise = np.random.default_rng(2).normal(size=672)
print("series                         sd   lag 1  lag 24")
for name, series in (("load", x),
                     ("load, lag 1 difference", difference(x)),
                     ("load, lag 24 difference", difference(x, 24)),
                     ("load, both", difference(difference(x, 24))),
                     ("white noise", noise),
                     ("white noise, difference", difference(noise))):
    r1, r24 = (autocorrelation(series, lag) for lag in (1, 24))
    print(f"{name:<26} {series.std():6.1f} {r1:7.2f} {r24:7.2f}")
print("independent random walks with |r| > 0.5")
print(f"  levels  {share_correlated():4.0%}")
print(f"  changes {share_correlated(differenced=True):4.0%}")
