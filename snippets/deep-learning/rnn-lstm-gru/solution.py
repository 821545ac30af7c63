"""An LSTM step, and backpropagation through time for a plain RNN."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# --8<-- [start:lstm]
def lstm_step(x, h, c, w, b):
    """w: (inputs + hidden, 4 * hidden), gates in the order forget, input, output, candidate."""
    f, i, o, g = np.split(np.concatenate([x, h]) @ w + b, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
# --8<-- [end:lstm]


# --8<-- [start:bptt]
def bptt(xs, target, u, w):
    """Return loss and gradient of w for a tanh RNN whose last state should be target."""
    hs = [np.zeros(len(w))]
    for x in xs:
        hs.append(np.tanh(x @ u + hs[-1] @ w))
    dh, dw = hs[-1] - target, np.zeros_like(w)
    for t in range(len(xs), 0, -1):
        dz = dh * (1 - hs[t] ** 2)
        dw += np.outer(hs[t - 1], dz)      # the same w at every step, so gradients add up
        dh = dz @ w.T                      # one more factor w on the way back
    return np.sum((hs[-1] - target) ** 2) / 2, dw
# --8<-- [end:bptt]
