"""Latency of requests from their size and number of items."""

import numpy as np

rng = np.random.default_rng(0)
n = 5_000
size = rng.gamma(4, 25, n)  # kB
items = 0.1 * size + rng.normal(0, 3, n)
latency = 20 + 0.5 * size - 2 * items + rng.normal(0, 10, n)


def fit(target, *features):
    x = np.column_stack([np.ones(len(target)), *features])
    return np.linalg.lstsq(x, target, rcond=None)[0][1:].round(2)


print("size and items      ", fit(latency, size, items))
print("items alone         ", fit(latency, items))
print("size alone          ", fit(latency, size))

leftover = items - np.polyval(np.polyfit(size, items, 1), size)
print("leftover items alone", fit(latency, leftover))

noisy = items + rng.normal(0, 3, n)  # items, badly counted
print("size and noisy items", fit(latency, size, noisy))
print("size in MB          ", fit(latency, size / 1_000, items))
