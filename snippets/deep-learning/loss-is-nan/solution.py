"""A training step that shows where it first broke."""

# --8<-- [start:trace]
import numpy as np


def first_bad(tensors):
    """Name of the first tensor, in order, with a NaN or an infinity."""
    for name, value in tensors.items():
        if not np.isfinite(value).all():
            return name
    return None


def step(w, x, y, lr, loss, predict):
    """One step of a linear model: every tensor, in the order it is made."""
    t = {"batch": x, "weights": w, "scores": x @ w}
    t["loss"] = loss(t["scores"], y)
    t["gradient"] = x.T @ (predict(t["scores"]) - y) / len(y)
    t["weights after"] = w - lr * t["gradient"]
    return t
# --8<-- [end:trace]


# --8<-- [start:losses]
def naive_loss(z, y):
    p = sigmoid(z)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()


def stable_loss(z, y):
    return (np.logaddexp(0, z) - y * z).mean()


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))


def squared_loss(z, y):
    return ((z - y) ** 2).mean() / 2


def identity(z):
    return z
# --8<-- [end:losses]
