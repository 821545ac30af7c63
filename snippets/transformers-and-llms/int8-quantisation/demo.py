"""Relative error of x W for bell-shaped weights, then with outliers."""

import numpy as np
from solution import matmul, quantise

rng = np.random.default_rng(0)
x, w = rng.normal(size=(64, 1024)), rng.normal(0, 0.02, (1024, 512))


def error(w, x, bits, group=None):
    if group is None:
        got = matmul(x, *quantise(w, bits))
    else:                                   # a scale per 64 inputs and output
        got = sum(matmul(x[:, i:i + group], *quantise(w[i:i + group], bits))
                  for i in range(0, len(w), group))
    return np.linalg.norm(got - x @ w) / np.linalg.norm(x @ w)


outlier = w.copy()
outlier[7] *= 50                            # one input row, 50 times larger
print("weights      int8    int4    int4, groups of 64")
for name, matrix in (("bell-shaped", w), ("outlier row", outlier)):
    quiet = x.copy()
    quiet[:, 7] *= 0.02 if matrix is outlier else 1.0
    print(f"{name:11} {error(matrix, quiet, 8):6.1%}"
          f" {error(matrix, quiet, 4):7.1%} {error(matrix, quiet, 4, 64):8.1%}")
print(f"1024 x 512: {w.size * 2 / 1e6:.2f} MB in 16 bits, "
      f"{(w.size + 512 * 2) / 1e6:.2f} in 8, "
      f"{(w.size / 2 + w.size / 64 * 2) / 1e6:.2f} in 4 with groups")
