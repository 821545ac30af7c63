"""The same category in three encodings, in a linear model."""

import numpy as np
from solution import PLANTS, design, fit, one_hot, table

codes, defects = table()
print("means:", {plant: round(float(defects[codes == k].mean()), 2) for k, plant in enumerate(PLANTS)})
for name, matrix in (
    ("ordinal 0, 1, 2", design(codes)),
    ("one-hot, all three", design(one_hot(codes, 3))),
    ("one-hot, first dropped", design(one_hot(codes, 3, drop_first=True))),
):
    coefficients, r2 = fit(matrix, defects)
    print(f"{name:23} columns {matrix.shape[1]}  rank {np.linalg.matrix_rank(matrix)}  R² {r2:.2f}  coefficients {coefficients.round(2).tolist()}")
