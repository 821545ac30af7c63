"""Avoids a copy of float32 input and then divides in place, so the caller's residual stream changes."""

import numpy as np


def rms_norm(x, scale, eps=1e-6):
    x32 = x.astype(np.float32 if x.dtype == np.float16 else x.dtype, copy=False)
    x32 /= np.sqrt((x32 * x32).mean(axis=-1, keepdims=True) + eps)
    return (x32 * scale).astype(x.dtype)


def swiglu(x, W_gate, W_up, W_down):
    """Return (silu(x W_gate) * (x W_up)) W_down."""
    gate = x @ W_gate
    return (gate * sigmoid(gate) * (x @ W_up)) @ W_down


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))         # no overflow for large -z


def grouped_attention(q, k, v):
    """Attend causally; q: (n, heads, size), k and v: (n, kv_heads, size).

    Neighbouring query heads share a KV head: 0 and 1 use 0, 2 and 3 use 1, ...
    """
    n, heads, size = q.shape
    group = heads // k.shape[1]
    q = q.reshape(n, k.shape[1], group, size)
    scores = np.einsum("ikgd,jkd->kgij", q, k) / size**0.5
    scores = np.where(np.arange(n) > np.arange(n)[:, None], -np.inf, scores)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return np.einsum("kgij,jkd->ikgd", weights, v).reshape(n, heads, size)
