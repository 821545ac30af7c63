"""Newton's method and gradient descent for logistic regression."""

import numpy as np


# --8<-- [start:newton]
def parts(w, x, y):
    p = (1 + np.tanh(x @ w / 2)) / 2             # sigmoid that cannot overflow
    loss = np.mean(np.logaddexp(0, x @ w) - y * (x @ w))
    return loss, x.T @ (p - y) / len(y), (x.T * (p * (1 - p))) @ x / len(y)


def newton(w, x, y, steps):
    for _ in range(steps):
        _, gradient, hessian = parts(w, x, y)
        w = w - np.linalg.solve(hessian, gradient)
    return w


def descent(w, x, y, steps, rate):
    for _ in range(steps):
        w = w - rate * parts(w, x, y)[1]
    return w
# --8<-- [end:newton]
