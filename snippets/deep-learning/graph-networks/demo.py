"""Two groups of ten nodes with one bridge: what stays of their difference after k rounds of averaging."""

import numpy as np

n = 20
a = np.zeros((n, n))
a[:10, :10] = a[10:, 10:] = 1
a[9, 10] = a[10, 9] = 1                       # the bridge; self-loops are on the diagonal
scale = a.sum(axis=1) ** -0.5
gcn = scale[:, None] * a * scale              # D^-1/2 (A + I) D^-1/2
x = np.where(np.arange(n) < 10, 1.0, -1.0)[:, None] + np.random.default_rng(0).normal(size=(n, 200))

print("rounds  gap between groups  spread inside a group")
for rounds in (0, 1, 2, 8, 32, 128):
    h = np.linalg.matrix_power(gcn, rounds) @ x
    gap = np.abs(h[:10].mean(axis=0) - h[10:].mean(axis=0)).mean()
    print(f"{rounds:6} {gap:19.2f} {h[:10].std(axis=0).mean():22.2f}")
