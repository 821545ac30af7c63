"""A gambler, and a machine that degrades, fails and is repaired."""

import numpy as np
from solution import absorption, reach_goal, stationary

for p in 0.5, 0.49, 18 / 38:
    small, large = reach_goal(10, 20, p), reach_goal(100, 200, p)
    print(f"p = {p:.3f}  10 to 20: {small:6.1%}   100 to 200: {large:8.4%}")

# healthy, degraded, failed; one row per state, one step per day
machine = np.array([
    [0.98, 0.02, 0.00],
    [0.10, 0.80, 0.10],
    [0.50, 0.00, 0.50],
])
print("share of days:", stationary(machine).round(3))
days, _ = absorption(machine[:2, :2], machine[:2, 2:])
print("days to failure:", days.round(1))
