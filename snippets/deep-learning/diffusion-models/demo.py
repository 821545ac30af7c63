"""How the signal fades, and samples from a mixture of 30 % at -2 and 70 % at +2, each with sd 0.1."""

import numpy as np
from solution import KEPT, ddim

for t in (1, 100, 250, 500, 1000):
    print(f"step {t:4}: {np.sqrt(KEPT[t - 1]):.3f} x + {np.sqrt(1 - KEPT[t - 1]):.3f} noise")
noise = np.random.default_rng(0).normal(size=4000)
for steps in (1, 5, 20, 100):
    x = ddim(noise, steps)
    near = np.abs(np.abs(x) - 2) < 0.3
    print(f"{steps:3} steps: {near.mean():4.0%} near a mode, {(x > 0).mean():4.0%} of all positive, mean {x.mean():.2f}")
