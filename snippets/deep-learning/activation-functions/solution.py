"""Common activation functions, each with its slope."""

from math import erf, exp, pi, sqrt, tanh


def sigmoid(x):
    return 1 / (1 + exp(-x))


def cdf(x):
    return (1 + erf(x / sqrt(2))) / 2


FUNCTIONS = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x))),
    "tanh": (tanh, lambda x: 1 - tanh(x) ** 2),
    "ReLU": (lambda x: max(x, 0), lambda x: float(x > 0)),
    "GELU": (lambda x: x * cdf(x), lambda x: cdf(x) + x * exp(-x * x / 2) / sqrt(2 * pi)),
    "SiLU": (lambda x: x * sigmoid(x), lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x)))),
}
