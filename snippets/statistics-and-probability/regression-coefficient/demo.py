"""The same data, with six choices of features."""

import numpy as np
from solution import fit, leftover, requests

rng = np.random.default_rng(0)
size, items, latency = requests(5_000, rng)
noisy = items + rng.normal(0, 3, items.size)  # items, badly counted
for name, features in {
    "size and items": (size, items),
    "items alone": (items,),
    "size alone": (size,),
    "leftover items alone": (leftover(items, size),),
    "size and noisy items": (size, noisy),
    "size in MB": (size / 1_000, items),
}.items():
    print(f"{name:<20}", fit(latency, *features).round(2))
