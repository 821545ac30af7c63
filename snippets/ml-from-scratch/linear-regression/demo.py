"""What the units of the columns do to gradient descent: the steps until the error is a millionth."""

import numpy as np
from solution import loss_and_gradient


def steps_needed(x, y, tolerance=1e-6):
    """Steps until plain descent without bias is that close to the optimum, at the best fixed rate."""
    curvature = np.linalg.eigvalsh(2 * x.T @ x / len(y))
    rate = 2 / (curvature[0] + curvature[-1])
    best, w = np.linalg.lstsq(x, y, rcond=None)[0], np.zeros(x.shape[1])
    start = np.linalg.norm(best)
    for step in range(1, 100_000):
        w = w - rate * loss_and_gradient(x, y, w, 0.0)[1]
        if np.linalg.norm(w - best) <= tolerance * start:
            return step, curvature[-1] / curvature[0]
    raise ArithmeticError("does not converge")


rng = np.random.default_rng(0)
z = rng.normal(size=(500, 2))
z = (z - z.mean(axis=0)) / z.std(axis=0)
y = z @ [1.0, 1.0] + rng.normal(size=500)

print("spread of column 2   condition number   steps")
for spread in (1, 3, 10):
    steps, condition = steps_needed(z * [1, spread], y)
    print(f"{spread:18} {condition:18.0f} {steps:7}")
