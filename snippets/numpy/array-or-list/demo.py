"""The same operators on lists and arrays, and what they weigh."""

import numpy as np
from solution import array_bytes, list_bytes

print("[1, 2] * 2            ", [1, 2] * 2)
print("np.array([1, 2]) * 2  ", np.array([1, 2]) * 2)
print("np.add.reduce, accumulate:", np.add.reduce([1, 2, 3]), np.add.accumulate([1, 2, 3]))
print("np.array([1, 2.5, True]).dtype:", np.array([1, 2.5, True]).dtype)
print("np.arange(1, 1.3, 0.1):  ", np.arange(1, 1.3, 0.1))
print("np.linspace(1, 1.3, 4):  ", np.linspace(1, 1.3, 4))
values = [float(v) for v in np.random.default_rng(1).random(10_000)]
print(f"10,000 floats: list {list_bytes(values):,} bytes, array {array_bytes(values):,} bytes")
