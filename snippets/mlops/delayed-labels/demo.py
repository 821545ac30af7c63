import numpy as np
from solution import arrived_share, corrected_rate, simulate

rng = np.random.default_rng(1)
delays, ages, seen = simulate(rng, days=60, clicks_per_day=4_000, rate=0.05, mean_delay=9)
share = arrived_share(delays, ages, days=45)
age = np.arange(59, -1, -1)
print("clicks of           labels arrived   naive rate   corrected rate   (the true rate is 5 %)")
for name, oldest, newest in (("days 46 to 59 ago", 59, 46), ("days 14 to 20 ago", 20, 14), ("days 7 to 13 ago", 13, 7), ("days 0 to 6 ago", 6, 0)):
    days = (age <= oldest) & (age >= newest)
    clicks = np.full(days.sum(), 4_000)
    naive, fixed = seen[days].sum() / clicks.sum(), corrected_rate(clicks, seen[days], age[days], share)
    print(f"{name:20}{share[np.minimum(age[days], 45)].mean():14.0%}{naive:13.2%}{fixed:17.2%}")
