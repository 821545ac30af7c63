"""A two-layer network on one batch of 32 rows and 10 classes, with and without common bugs."""

import numpy as np

BUGS = ("large output weights", "softmax twice", "labels reshuffled each step", "wrong sign",
        "gradients never zeroed", "labels of the next row")


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def loss_and_gradients(w1, w2, x, y, twice=False):
    """Return the mean cross-entropy and its gradients; `twice` applies softmax twice."""
    hidden = np.tanh(x @ w1)
    p = softmax(hidden @ w2)
    q = softmax(p) if twice else p
    loss = -np.log(q[np.arange(len(y)), y] + 1e-30).mean()
    dz = (q - np.eye(q.shape[1])[y]) / len(y)
    if twice:
        dz = p * (dz - (dz * p).sum(axis=1, keepdims=True))
    return loss, [x.T @ ((dz @ w2.T) * (1 - hidden**2)), hidden.T @ dz]


def losses(bug=None, steps=200, rate=0.3):
    """Return the loss before each step of gradient descent."""
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(32, 20)), rng.integers(10, size=32)
    w1, w2 = rng.normal(size=(20, 64)) * 20**-0.5, rng.normal(size=(64, 10)) * 0.01
    if bug == "labels of the next row":
        y = np.roll(y, 1)
    if bug == "large output weights":
        w2 *= 300
    total, out = [np.zeros_like(w1), np.zeros_like(w2)], []
    for _ in range(steps):
        if bug == "labels reshuffled each step":
            y = rng.permutation(y)
        loss, grads = loss_and_gradients(w1, w2, x, y, twice=bug == "softmax twice")
        out.append(loss)
        if bug == "gradients never zeroed":
            grads = total = [t + g for t, g in zip(total, grads)]
        sign = -1 if bug == "wrong sign" else 1
        w1, w2 = w1 - sign * rate * grads[0], w2 - sign * rate * grads[1]
    return out
