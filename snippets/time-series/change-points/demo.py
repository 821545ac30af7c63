"""False alarms against delay, and segments for three penalties."""

import numpy as np
from solution import cusum, segments

rng = np.random.default_rng(0)
print("alarm if           quiet points until a false alarm   delay at +1 sd")
quiet, shifted = rng.normal(size=(100, 5_000)), 1 + rng.normal(size=(100, 500))
for h in (3, 4, 5):
    runs = []
    for rows in (quiet, shifted):
        first = [cusum(row, 0, 0.5, h)[1] for row in rows[:, :1_500]]
        runs.append(first)
    waits = [1_500 if a is None else a + 1 for a in runs[0]]
    alarms = sum(a is not None for a in runs[0])
    print(f"  CUSUM above {h}           {sum(waits) / alarms:12,.0f}"
          f" {np.mean([a + 1 for a in runs[1]]):22.1f}")
def beyond(x):
    return np.mean(np.abs(x) > 3)


print(f"  a value beyond 3 sd     {1 / beyond(quiet):12,.0f} {1 / beyond(shifted):22.1f}")

x = np.repeat([100.0, 104, 99], [120, 90, 90]) + rng.normal(0, 3, 300)
print("\nlatency with changes at 120 and 210, sd 3")
for penalty in (1, 2, 20):
    found = segments(x, penalty * 9 * np.log(300))[1:]
    shown = found if len(found) < 5 else f"{len(found)} changes"
    print(f"  penalty {penalty:2} * variance * log n   {shown}")
