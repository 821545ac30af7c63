"""A perceptron, its learning rule, and the two-layer network that computes XOR."""

import numpy as np

INPUTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
GATES = {"AND": (0, 0, 0, 1), "OR": (0, 1, 1, 1), "XOR": (0, 1, 1, 0)}


# --8<-- [start:perceptron]
def predict(x, w, b):
    """Return 1 where w·x + b is positive, else 0. x: (n, d); w: (d,)."""
    return (x @ w + b > 0).astype(int)


def train(x, y, passes=100):
    """Return (w, b, wrong): the weights, and the errors in the last pass."""
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(passes):
        wrong = 0
        for row, label in zip(x, y):
            error = label - predict(row[None], w, b)[0]  # -1, 0 or 1
            w = w + error * row
            b = b + error
            wrong += abs(error)
        if wrong == 0:
            break
    return w, b, int(wrong)
# --8<-- [end:perceptron]


# --8<-- [start:xor]
def xor_network(x):
    """Return XOR: a ReLU layer of two units, then a linear one."""
    hidden = np.maximum(0, x @ np.array([[1, 1], [1, 1]]) + np.array([0, -1]))
    return hidden @ np.array([1, -2])
# --8<-- [end:xor]


def teeth(depth, x):
    """Return the tent map applied depth times to x in [0, 1]: a zigzag with 2 ** (depth - 1) teeth."""
    for _ in range(depth):
        x = 2 * np.maximum(0, x) - 4 * np.maximum(0, x - 0.5)
    return x


def pieces(y):
    """Return the number of straight pieces of a line sampled at equal steps."""
    slopes = np.sign(np.diff(y))
    return 1 + int(np.sum(slopes[1:] != slopes[:-1]))
