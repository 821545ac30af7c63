"""Training and test error against rows, for two models of one curve."""

import numpy as np

rng = np.random.default_rng(0)


def sample(n):
    x = rng.uniform(-1, 1, n)
    return x, np.sin(4 * x) + rng.normal(0, 0.3, n)


test_x, test_y = sample(5_000)
print("rows      straight line       degree 9     (noise: 0.30)")
print("          train    test    train    test")
for n in 15, 30, 60, 120, 500, 2_000:
    row = f"{n:5,}"
    for degree in 1, 9:
        errors = []
        for _ in range(100):
            x, y = sample(n)
            fit = np.polynomial.Polynomial.fit(x, y, degree, domain=[-1, 1])
            errors.append((
                np.sqrt(((fit(x) - y) ** 2).mean()),
                np.sqrt(((fit(test_x) - test_y) ** 2).mean()),
            ))
        train, test = np.median(errors, axis=0)
        row += f" {train:9.2f} {test:7.2f}"
    print(row)
