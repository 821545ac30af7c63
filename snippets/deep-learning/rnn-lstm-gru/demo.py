"""How much of a unit gradient is left after going back through 100 steps."""

import numpy as np
from solution import sigmoid

rng = np.random.default_rng(3)
q, _ = np.linalg.qr(rng.normal(size=(32, 32)))
for gain in (0.9, 1.0, 1.1):
    g = np.full(32, 32**-0.5)
    for _ in range(100):
        g = g @ (gain * q).T
    print(f"linear RNN, gain {gain}           {np.linalg.norm(g):8.1e}")
for bias in (0, 1, 5):
    print(f"LSTM cell, forget bias {bias}       {sigmoid(bias) ** 100:8.1e}")

d, h = 64, 128
for name, gates in (("RNN", 1), ("GRU", 3), ("LSTM", 4)):
    print(f"{name:4} {d} inputs, {h} units: {gates * h * (d + h + 1):7,} parameters")
