"""Passes only the hidden state's gradient back: the path through the cell, which is the point of an LSTM, is lost."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))          # never overflows


def forward(x, w):
    x = np.asarray(x, dtype=float)
    n, t, _ = x.shape
    m = w["h"].shape[1]
    h, c = np.zeros((n, m)), np.zeros((n, m))
    hidden, cache = np.empty((n, t, m)), []
    for k in range(t):
        z = x[:, k] @ w["x"].T + h @ w["h"].T + w["b"]           # (n, 4m)
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        new = f * c + i * g
        cache.append((x[:, k], h, c, i, f, g, o, np.tanh(new)))
        c, h = new, o * np.tanh(new)
        hidden[:, k] = h
    return hidden, cache


def backward(grad, cache, w):
    dw = {name: np.zeros_like(value, dtype=float) for name, value in w.items()}
    dx = np.empty((*grad.shape[:2], w["x"].shape[1]))
    dh_next = 0.0
    for k in reversed(range(len(cache))):
        x, h, c, i, f, g, o, tanh_c = cache[k]
        dh = grad[:, k] + dh_next                        # from the output and from later steps
        dc = dh * o * (1 - tanh_c ** 2)
        dz = np.concatenate([dc * g * i * (1 - i), dc * c * f * (1 - f),
                             dc * i * (1 - g ** 2), dh * tanh_c * o * (1 - o)], axis=1)
        dw["x"] += dz.T @ x                              # one weight serves all steps
        dw["h"] += dz.T @ h
        dw["b"] += dz.sum(axis=0)
        dx[:, k], dh_next = dz @ w["x"], dz @ w["h"]
    return dx, dw
