"""Values and slopes of common activations, and a ReLU layer before and after one bad step."""

from math import sqrt

import numpy as np
from solution import FUNCTIONS

points = (-4, -1, 0.5, 4)
print("value (slope)" + "".join(f"{x:>16}" for x in points))
for name, (f, slope) in FUNCTIONS.items():
    print(f"{name:13}" + "".join(f"{f(x):8.3f} ({slope(x):5.3f})" for x in points))

rng = np.random.default_rng(0)
x = rng.normal(size=(1000, 20))
w = rng.normal(size=(20, 256)) * sqrt(2 / 20)
for bias in (0, -2, -5, -8):
    dead = ((x @ w + bias) <= 0).all(axis=0)
    print(f"bias {bias:3}: {dead.mean():4.0%} of the units are zero on all 1,000 rows")
