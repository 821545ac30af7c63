"""Two small matrices, eight sensors and two thermometers."""

import numpy as np
from solution import condition, kept, ridge, singular_values, standardise

rng = np.random.default_rng(0)
values, vectors = np.linalg.eigh(np.array([[3.0, 1], [1, 3]]))
print("eigenvalues of [[3, 1], [1, 3]]:", values, "directions", vectors.T.round(2).tolist())
a = np.array([[0.0, 2], [0, 0]])
print("[[0, 2], [0, 0]]: eigenvalues", np.linalg.eigvals(a), "singular values", singular_values(a))

# eight sensors that follow two causes
clean = rng.normal(size=(500, 2)) @ rng.normal(size=(2, 8))
for noise in (0, 1e-3, 0.1):
    x = clean + noise * rng.normal(size=clean.shape)
    s = singular_values(x)
    ratio = f"{condition(s):.0f}" if s[-1] else "infinite"
    print(f"noise {noise:5}: matrix_rank {np.linalg.matrix_rank(x)}, singular values 1..4",
          " ".join(f"{v:.3g}" for v in s[:4]), f"condition {ratio}")

# a temperature in two units, one of them rounded
c = rng.normal(20, 5, 500)
x = standardise(np.column_stack([c, np.round(c * 1.8 + 32, 1)]))
s = singular_values(x)
print(f"two thermometers: condition {condition(s):.0f}")
print("ridge    keeps of direction 1, 2       coefficients of two samples")
for penalty in (0, 1, 10):
    keep = kept(s, penalty)
    coefficients = [ridge(x, c - 20 + rng.normal(0, 2, 500), penalty) for _ in range(2)]
    print(f"{penalty:5} {keep[0]:16.3f} {keep[1]:10.5f}      ",
          "  ".join(f"({w[0]:7.2f}, {w[1]:7.2f})" for w in coefficients))
