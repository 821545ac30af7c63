"""Nearest neighbours on 200 training sets of 100 points each."""

import numpy as np
from solution import decompose

rng = np.random.default_rng(0)
noise, draws = 0.5, 200
points = np.linspace(-1, 1, 101)
truth = np.sin(4 * points)
x = rng.uniform(-1, 1, (draws, 100))
y = np.sin(4 * x) + rng.normal(0, noise, x.shape)
unseen = truth + rng.normal(0, noise, (draws, 101))

distance = np.abs(points[:, None] - x[:, None, :])  # draws, points, examples
nearest = np.argsort(distance, axis=2)
sorted_y = np.take_along_axis(y[:, None, :], nearest, axis=2)

print("  k  bias2  variance  noise2    sum  test error")
for k in (1, 5, 15, 40, 100):
    predictions = sorted_y[:, :, :k].mean(axis=2)
    bias2, variance = decompose(predictions, truth)
    total = bias2 + variance + noise**2
    test = np.mean((predictions - unseen) ** 2)
    print(f"{k:3} {bias2:6.3f} {variance:9.3f} {noise**2:7.3f}"
          f" {total:6.3f} {test:11.3f}")
