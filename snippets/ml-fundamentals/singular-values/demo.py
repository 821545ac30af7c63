"""Rank, conditioning and ridge, read off the singular values."""

import numpy as np

rng = np.random.default_rng(0)
a = np.array([[3.0, 1], [1, 3]])
values, vectors = np.linalg.eigh(a)
print("eigenvalues of [[3, 1], [1, 3]]:", values, "directions", vectors.T.round(2).tolist())
s = np.linalg.svd(np.array([[0.0, 2], [0, 0]]), compute_uv=False)
print("[[0, 2], [0, 0]]: eigenvalues", np.linalg.eigvals(np.array([[0.0, 2], [0, 0]])), "singular values", s)

# eight sensors that follow two causes
clean = rng.normal(size=(500, 2)) @ rng.normal(size=(2, 8))
for noise in (0, 1e-3, 0.1):
    x = clean + noise * rng.normal(size=clean.shape)
    s = np.linalg.svd(x, compute_uv=False)
    s[s < 1e-9] = 0  # rounding
    condition = f"{s[0] / s[-1]:.0f}" if s[-1] else "infinite"
    print(f"noise {noise:5}: matrix_rank {np.linalg.matrix_rank(x)}, singular values 1..4",
          " ".join(f"{v:.3g}" for v in s[:4]), f"condition {condition}")

# a temperature in two units, one of them rounded
c = rng.normal(20, 5, 500)
x = np.column_stack([c, np.round(c * 1.8 + 32, 1)])
x = (x - x.mean(axis=0)) / x.std(axis=0)
u, s, vt = np.linalg.svd(x, full_matrices=False)
print(f"two thermometers: condition {s[0] / s[-1]:.0f}")
print("ridge    keeps of direction 1, 2       coefficients of two samples")
for penalty in (0, 1, 10):
    keep = s**2 / (s**2 + penalty)
    coefficients = [vt.T @ (keep / s * (u.T @ (c - 20 + rng.normal(0, 2, 500)))) for _ in range(2)]
    print(f"{penalty:5} {keep[0]:16.3f} {keep[1]:10.5f}      ",
          "  ".join(f"({w[0]:7.2f}, {w[1]:7.2f})" for w in coefficients))
