"""SGD with momentum, Adam and AdamW, one function each."""

# --8<-- [start:optimisers]
import numpy as np


def sgd(w, g, state, lr, momentum=0.9):
    state["v"] = momentum * state.get("v", 0) + g
    return w - lr * state["v"]


def adam(w, g, state, lr, b1=0.9, b2=0.999, eps=1e-8, l2=0.0, decay=0.0):
    """l2 goes into the gradient (Adam); decay acts on the weight (AdamW)."""
    g = g + l2 * w
    t = state["t"] = state.get("t", 0) + 1
    m = state["m"] = b1 * state.get("m", 0) + (1 - b1) * g
    v = state["v"] = b2 * state.get("v", 0) + (1 - b2) * g**2
    step = (m / (1 - b1**t)) / (np.sqrt(v / (1 - b2**t)) + eps)
    return w - lr * step - lr * decay * w
# --8<-- [end:optimisers]
