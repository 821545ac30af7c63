"""How a gradient's norm changes on its way through a deep network."""

# --8<-- [start:depth]
import numpy as np


def gradient_norms(depth, gain, branch=None, width=128, seed=0):
    """Norm of the gradient at each layer's input, first layer first.

    Plain: x = relu(x) W. With branch: x = x + branch * relu(x) W.
    Weights have standard deviation gain / sqrt(width).
    """
    rng = np.random.default_rng(seed)
    x, tape = rng.normal(size=width), []
    for _ in range(depth):
        W = rng.normal(0, gain / np.sqrt(width), (width, width))
        tape.append((W, x > 0))
        out = np.maximum(x, 0) @ W
        x = out if branch is None else x + branch * out
    g, norms = rng.normal(size=width) / np.sqrt(width), []
    for W, on in reversed(tape):
        back = (g @ W.T) * on
        g = back if branch is None else g + branch * back
        norms.append(np.linalg.norm(g))
    return norms[::-1]
# --8<-- [end:depth]


# --8<-- [start:clip]
def clip_by_norm(grads, limit):
    """Scale all gradients by one factor so that their joint norm fits."""
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    factor = min(1.0, limit / norm) if norm > 0 else 1.0
    return [g * factor for g in grads], norm
# --8<-- [end:clip]
