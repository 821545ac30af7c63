"""Selection outside the folds; an interaction; and two copies of a feature."""

import numpy as np
from solution import cross_validate, top_k

rng = np.random.default_rng(0)
print("100 rows, 1,000 columns of noise, 20 kept")
for inside in (False, True):
    scores = [cross_validate(rng.normal(size=(100, 1_000)), rng.permutation(np.arange(100) % 2),
                             20, inside) for _ in range(20)]
    print(f"  filter {'inside ' if inside else 'outside'} the folds: accuracy {np.mean(scores):.2f}")

x = rng.normal(size=(5_000, 6))
y = ((x[:, 0] > 0) ^ (x[:, 1] > 0)).astype(int)
r = [abs(np.corrcoef(x[:, j], y)[0, 1]) for j in range(6)]
print("y = (a > 0) xor (b > 0); correlations", np.round(r, 2), "; of a*b",
      f"{abs(np.corrcoef(x[:, 0] * x[:, 1], y)[0, 1]):.2f}")

a, b = rng.normal(size=(2, 5_000))
y = (a + 0.5 * b + rng.normal(size=5_000) > 0).astype(int)
copies = np.column_stack([a, a + 0.1 * rng.normal(size=5_000),
                          a + 0.1 * rng.normal(size=5_000), b])
print("columns: a, two copies of a, b; the filter keeps", sorted(top_k(copies, y, 2).tolist()))
