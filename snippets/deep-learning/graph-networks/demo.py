"""Two groups of ten nodes with one bridge: what stays of their difference after k rounds of averaging."""

import numpy as np
from solution import gap_and_spread, gcn_matrix, two_groups

n = 20
gcn = gcn_matrix(two_groups(n // 2))
x = np.where(np.arange(n) < 10, 1.0, -1.0)[:, None] + np.random.default_rng(0).normal(size=(n, 200))

print("rounds  gap between groups  spread inside a group")
for rounds in (0, 1, 2, 8, 32, 128):
    gap, spread = gap_and_spread(np.linalg.matrix_power(gcn, rounds) @ x)
    print(f"{rounds:6} {gap:19.2f} {spread:22.2f}")
