"""Four machine states; a model of them; and a sensor that knows something."""

import numpy as np
from solution import cross_entropy, entropy, kl, mutual_information

actual = np.array([0.5, 0.25, 0.125, 0.125])
guess = np.array([0.7, 0.1, 0.1, 0.1])
print(f"entropy {entropy(actual):.3f}, cross-entropy {cross_entropy(actual, guess):.3f},"
      f" KL {kl(actual, guess):.3f}; the other way {kl(guess, actual):.3f}")
print("a model that gives the last state 0:", kl(actual, np.array([0.5, 0.25, 0.25, 0])))

# rows: healthy, failing; columns: alarm off, on
joint = np.array([[0.85, 0.05], [0.02, 0.08]])
print(f"state {entropy(joint.sum(axis=1)):.3f} bits, of which the alarm tells {mutual_information(joint):.3f}")

# y = a xor b with fair a and b: table of a and y, then of (a, b) and y
print(f"xor: one input tells {mutual_information(np.full((2, 2), 0.25)):.3f},"
      f" both tell {mutual_information(np.array([[1, 0], [0, 1], [0, 1], [1, 0]]) / 4):.3f}")

x = np.random.default_rng(0).normal(size=100_000)
table = np.histogram2d(x, x**2, bins=20)[0] / len(x)
print(f"y = x squared: correlation {np.corrcoef(x, x**2)[0, 1]:.2f},"
      f" mutual information {mutual_information(table):.2f}")

rng = np.random.default_rng(0)
for n in (100, 1_000, 100_000):
    noise = np.histogram2d(*rng.random((2, n)), bins=10)[0] / n
    print(f"independent columns, {n:7,} rows, 10 x 10 bins: {mutual_information(noise):.4f}")
