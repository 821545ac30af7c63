"""Heads of size 128: which of the 64 pairs turn fully within the training length?"""

import numpy as np
from solution import frequencies, rotate

rng = np.random.default_rng(0)
q, k = rng.normal(size=(2, 1, 128))
for m, n in ((7, 3), (1007, 1003), (3, 7)):
    score = (rotate(q, [m]) @ rotate(k, [n]).T).item()
    print(f"query at {m:4}, key at {n:4}: score {score:6.3f}")

print("\nbase     trained on  slowest turn takes  pairs with a full turn")
for base, length in ((10_000, 4_096), (500_000, 8_192)):
    wavelengths = 2 * np.pi / frequencies(128, base)
    print(f"{base:7,} {length:10,} {wavelengths[-1]:14,.0f} tokens"
          f" {(wavelengths <= length).sum():15} of 64")
