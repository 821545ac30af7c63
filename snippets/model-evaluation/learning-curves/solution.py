"""Learning curves: training and test error against the number of rows."""

import numpy as np

NOISE = 0.3


def sample(n, rng):
    x = rng.uniform(-1, 1, n)
    return x, np.sin(4 * x) + rng.normal(0, NOISE, n)


# --8<-- [start:curve]
def learning_curve(degree, sizes, rng, repeats=100):
    """Median training and test RMSE of a polynomial, per number of rows."""
    test_x, test_y = sample(5_000, rng)
    curve = []
    for n in sizes:
        errors = []
        for _ in range(repeats):
            x, y = sample(n, rng)
            fit = np.polynomial.Polynomial.fit(x, y, degree, domain=[-1, 1])
            errors.append((
                np.sqrt(((fit(x) - y) ** 2).mean()),
                np.sqrt(((fit(test_x) - test_y) ** 2).mean()),
            ))
        curve.append(np.median(errors, axis=0))
    return np.array(curve)
# --8<-- [end:curve]
