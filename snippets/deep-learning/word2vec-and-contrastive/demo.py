"""How hard a batch looks at two temperatures: matches at cosine 0.6, one hard negative at 0.5, the rest at 0."""

import numpy as np
from solution import triplet

for batch in (16, 1024):
    for temperature in (1.0, 0.05):
        weights = np.exp(np.array([0.6, 0.5] + [0.0] * (batch - 2)) / temperature)
        share = weights / weights.sum()
        print(f"batch {batch:4}, temperature {temperature:4}: loss {-np.log(share[0]):.2f},",
              f"hard negative has {share[1] / share[1:].sum():4.0%} of the push")
anchor = np.array([1.0, 0.0])
for degrees in (20, 40, 90):
    angle = np.radians(degrees)
    loss = triplet(anchor, np.array([np.cos(0.5), np.sin(0.5)]), np.array([np.cos(angle), -np.sin(angle)]))
    print(f"triplet, positive at 29 degrees, negative at {degrees}: {loss:.2f}")
