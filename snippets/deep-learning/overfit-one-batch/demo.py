"""Try to overfit one batch of 32 rows and 10 classes, with and without common bugs."""

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def losses(bug=None, steps=200, rate=0.3):
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
        hidden = np.tanh(x @ w1)
        p = softmax(hidden @ w2)
        q = softmax(p) if bug == "softmax twice" else p
        out.append(-np.log(q[np.arange(32), y] + 1e-30).mean())
        dz = (q - np.eye(10)[y]) / 32
        if bug == "softmax twice":
            dz = p * (dz - (dz * p).sum(axis=1, keepdims=True))
        grads = [x.T @ ((dz @ w2.T) * (1 - hidden**2)), hidden.T @ dz]
        if bug == "gradients never zeroed":
            grads = total = [t + g for t, g in zip(total, grads)]
        sign = -1 if bug == "wrong sign" else 1
        w1, w2 = w1 - sign * rate * grads[0], w2 - sign * rate * grads[1]
    return out


print(f"log(10) = {np.log(10):.2f}")
for bug in (None, "large output weights", "softmax twice", "labels reshuffled each step", "wrong sign",
            "gradients never zeroed", "labels of the next row"):
    run = losses(bug)
    print(f"{bug or 'correct':28} first {run[0]:6.2f}, lowest {min(run):6.3f}, last {run[-1]:7.3f}")
