"""Training and test error against rows, for two models of one curve."""

import numpy as np
from solution import NOISE, learning_curve

sizes = 15, 30, 60, 120, 500, 2_000
line, flexible = (learning_curve(degree, sizes, np.random.default_rng(0)) for degree in (1, 9))
print(f"rows      straight line       degree 9     (noise: {NOISE:.2f})")
print("          train    test    train    test")
for n, errors in zip(sizes, np.hstack([line, flexible])):
    print(f"{n:5,}", *(f"{error:{w}.2f}" for error, w in zip(errors, (9, 7, 8, 7))))
