"""Loss and gradients of a two-layer classifier, and a way to check them."""

# --8<-- [start:backprop]
import numpy as np


def loss_and_grads(params, x, y):
    """Mean cross-entropy, and gradients named and shaped as params."""
    W1, b1, W2, b2 = (params[name] for name in ("W1", "b1", "W2", "b2"))
    n, k = len(y), len(b2)
    z1 = x @ W1 + b1                              # (n, h)
    a1 = np.maximum(z1, 0)                        # (n, h)
    z2 = a1 @ W2 + b2                             # (n, k)
    z2 = z2 - z2.max(axis=1, keepdims=True)
    log_p = z2 - np.log(np.exp(z2).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n), y].mean()
    p = np.exp(log_p)

    # --8<-- [start:short]
    dz2 = (p - np.eye(k)[y]) / n
    dz1 = (dz2 @ W2.T) * (z1 > 0)
    grads = {"W1": x.T @ dz1,
             "b1": dz1.sum(axis=0),
             "W2": a1.T @ dz2,
             "b2": dz2.sum(axis=0)}
    # --8<-- [end:short]
    return loss, grads
# --8<-- [end:backprop]


# --8<-- [start:check]
def numeric_grads(loss, params, step=1e-5):
    """Central differences of loss(params), one number at a time."""
    grads = {}
    for name, value in params.items():
        grads[name] = np.zeros(value.shape)
        for i in np.ndindex(value.shape):
            up, down = value.astype(float), value.astype(float)
            up[i] += step
            down[i] -= step
            rise = loss(params | {name: up}) - loss(params | {name: down})
            grads[name][i] = rise / (2 * step)
    return grads


def relative_error(a, b):
    size = np.linalg.norm(a) + np.linalg.norm(b)
    return np.linalg.norm(a - b) / (size + 1e-12)
# --8<-- [end:check]
