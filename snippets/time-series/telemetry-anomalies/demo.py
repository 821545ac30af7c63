"""Twelve outages of three hours, hidden in eight weeks of requests."""

import numpy as np
from solution import alarms, requests, seasonal_scores

starts = [861 + 37 * k for k in range(12)]
y = requests()
outage = np.zeros(y.size, bool)
for s in starts:
    outage[s:s + 3] = True
y[outage] *= 0.6
live = np.arange(y.size) >= 840
z = (y - y[:840].mean()) / y[:840].std()
seasonal = seasonal_scores(y, 168)
rules = {
    "below the lowest value before": y < y[:840].min(),
    "global z-score beyond 1.2": np.abs(z) > 1.2,
    "seasonal score beyond 3": np.abs(np.nan_to_num(seasonal)) > 3,
    "seasonal beyond 4, 2 of 3": alarms(seasonal),
    "the same, on the logarithm": alarms(seasonal_scores(np.log(y), 168, floor=0.01)),
}
print("21 days, 504 hours                outages found   false alarms")
for name, fired in rules.items():
    found = sum(fired[s:s + 3].any() for s in starts)
    print(f"{name:<33} {found:10} of 12 {(fired & ~outage & live).sum():12}")
