"""Two nearly equal features: lstsq against the normal equations."""

import numpy as np
from solution import fit

rng = np.random.default_rng(0)
first = rng.normal(size=200)
x = np.column_stack([first, first + 1e-7 * rng.normal(size=200)])
truth = np.array([2.0, 3.0])
y = x @ truth
normal = np.linalg.solve(x.T @ x, x.T @ y)
print("condition of X above 1e7:", np.linalg.cond(x) > 1e7)
print("lstsq right to 6 digits:   ", bool(np.abs(fit(x, y)[1] - truth).max() < 1e-6))
print("normal equations to 4 digits:", bool(np.abs(normal - truth).max() < 1e-4))
eye = 0.1 * np.eye(20)
print(f"det {np.linalg.det(eye):.0e}  condition {np.linalg.cond(eye):.0f}")
stack, right = np.stack([np.eye(2), 2 * np.eye(2)]), np.array([[1.0, 2], [3, 4]])
print("b of shape (n, d):", np.linalg.solve(stack, right).shape)
