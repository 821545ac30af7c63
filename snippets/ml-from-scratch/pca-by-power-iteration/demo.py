"""Steps until the first component is right to a millionth, for three gaps between the variances."""

import numpy as np

rng = np.random.default_rng(0)
start = rng.normal(size=50)
print("variance 2 / variance 1   steps")
for ratio in (0.5, 0.9, 0.99):
    variances = np.append(1, np.full(49, ratio))      # axes are the components
    v, steps = start / np.linalg.norm(start), 0
    while np.linalg.norm(v[1:]) > 1e-6:
        v, steps = variances * v, steps + 1
        v /= np.linalg.norm(v)
    print(f"{ratio:23} {steps:7}")
