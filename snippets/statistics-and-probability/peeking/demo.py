"""Equal arms, stopped at the first look that is significant."""

import numpy as np
from solution import ever_significant, limit_for, looks_at

print("looks   ever p < 0.05   limit that keeps 5 %")
for looks in 1, 2, 5, 14, 28, 100:
    z = looks_at(50_000, looks)
    print(f"{looks:5} {ever_significant(z):12.1%} {limit_for(z):16.2f}")

print("a real effect, 80 % power at the end, 14 daily looks")
z = looks_at(50_000, 14, effect=2.80)
adjusted = limit_for(looks_at(50_000, 14))
rules = (("last day only", 13, 1.96), ("naive", 0, 1.96),
         ("adjusted", 0, adjusted))
for name, first, limit in rules:
    win = z > limit
    win[:, :first] = False
    found = win.any(axis=1)
    day = np.where(found, win.argmax(axis=1), 13)
    seen = (z[np.arange(len(z)), day] / np.sqrt((day + 1) / 14))[found]
    print(f"{name:<14} found {found.mean():4.0%}, mean day"
          f" {day.mean() + 1:4.1f}, effect x{seen.mean() / 2.80:.2f}")
