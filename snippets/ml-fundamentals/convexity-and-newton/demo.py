"""Distance of the loss from its minimum; one of three features has ten times the scale."""

import numpy as np
from solution import descent, newton, parts

rng = np.random.default_rng(0)
x = np.c_[np.ones(500), rng.normal(size=500), 10 * rng.normal(size=500)]
y = (rng.random(500) < 1 / (1 + np.exp(-x @ [0.5, 1.0, -0.1]))).astype(float)
start = np.zeros(3)
best, _, hessian = parts(newton(start, x, y, 50), x, y)
steepest = np.linalg.eigvalsh(parts(start, x, y)[2])[-1]
print(f"condition number at the optimum: {np.linalg.cond(hessian):.0f}")
for steps in (1, 2, 3, 4, 5):
    print(f"Newton, {steps} steps:    {parts(newton(start, x, y, steps), x, y)[0] - best:8.1e}")
for steps in (5, 50, 500):
    print(f"descent, {steps:3} steps: {parts(descent(start, x, y, steps, 1 / steepest), x, y)[0] - best:8.1e}")
far = parts(newton(np.array([8.0, 0.0, 0.0]), x, y, 1), x, y)[0]
print(f"Newton's first step from w = (8, 0, 0): loss {parts(np.array([8.0, 0, 0]), x, y)[0]:.1f} becomes {far:.1f}")
