"""Values and slopes of common activations, and a ReLU layer before and after one bad step."""

from math import erf, exp, pi, sqrt, tanh

import numpy as np


def sigmoid(x):
    return 1 / (1 + exp(-x))


def cdf(x):
    return (1 + erf(x / sqrt(2))) / 2


functions = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x))),
    "tanh": (tanh, lambda x: 1 - tanh(x) ** 2),
    "ReLU": (lambda x: max(x, 0), lambda x: float(x > 0)),
    "GELU": (lambda x: x * cdf(x), lambda x: cdf(x) + x * exp(-x * x / 2) / sqrt(2 * pi)),
    "SiLU": (lambda x: x * sigmoid(x), lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x)))),
}
points = (-4, -1, 0.5, 4)
print("value (slope)" + "".join(f"{x:>16}" for x in points))
for name, (f, slope) in functions.items():
    print(f"{name:13}" + "".join(f"{f(x):8.3f} ({slope(x):5.3f})" for x in points))

rng = np.random.default_rng(0)
x = rng.normal(size=(1000, 20))
w = rng.normal(size=(20, 256)) * sqrt(2 / 20)
for bias in (0, -2, -5, -8):
    dead = ((x @ w + bias) <= 0).all(axis=0)
    print(f"bias {bias:3}: {dead.mean():4.0%} of the units are zero on all 1,000 rows")
