"""Delivery times: far deliveries are less certain. 90 % intervals."""

import numpy as np
from solution import half_width

rng = np.random.default_rng(0)


def deliveries(n, delay=0.0):
    km = rng.uniform(1, 20, n)
    minutes = 10 + 3 * km + km * rng.standard_t(5, n) + delay
    return km, minutes


def coverage(km, minutes, half):
    inside = np.abs(minutes - (10 + 3 * km)) <= half  # the model is right
    return "".join(f"{inside[rows].mean():9.1%}" for rows in (km > 0, km < 5, km > 15))


km, minutes = deliveries(1_000)
residuals = minutes - (10 + 3 * km)
fixed, scaled = half_width(residuals), half_width(residuals, scale=km)
print(f"fixed: +- {fixed:.1f} minutes, scaled: +- {scaled:.2f} minutes per km")

print("                 all       near      far")
km, minutes = deliveries(50_000)
print("fixed     ", coverage(km, minutes, fixed))
print("scaled    ", coverage(km, minutes, scaled * km))
km, minutes = deliveries(50_000, delay=15)
print("snow day  ", coverage(km, minutes, scaled * km))
