"""The same category in three encodings, in a linear model."""

import numpy as np
from solution import PLANTS, design, fit, one_hot, table

codes, defects = table()
means = [round(float(defects[codes == k].mean()), 2) for k in range(3)]
print("means:", dict(zip(PLANTS, means)))
for name, matrix in (
    ("ordinal 0, 1, 2", design(codes)),
    ("one-hot, all three", design(one_hot(codes, 3))),
    ("one-hot, first dropped", design(one_hot(codes, 3, drop_first=True))),
):
    coefficients, r2 = fit(matrix, defects)
    rank = np.linalg.matrix_rank(matrix)
    print(f"{name}: columns {matrix.shape[1]}, rank {rank}, R² {r2:.2f}")
    print(f"  coefficients {coefficients.round(2).tolist()}")
