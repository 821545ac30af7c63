"""Why naive Bayes is overconfident: the same evidence, repeated in r copies of a column."""

import numpy as np
from solution import fit_numbers, posterior, score_numbers

rng = np.random.default_rng(0)
y = np.repeat([0, 1], 500)
x = rng.normal(size=(1000, 1)) + y[:, None]
row = np.array([[1.5]])
print("copies of the column   probability of class 1 at 1.5")
for copies in (1, 2, 5, 20):
    model = fit_numbers(np.repeat(x, copies, axis=1), y)
    print(f"{copies:22} {posterior(score_numbers(model, np.repeat(row, copies, axis=1)))[0, 1]:31.4f}")
