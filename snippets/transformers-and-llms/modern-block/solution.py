"""The parts of a block as in Llama 3: RMSNorm, grouped-query attention, SwiGLU."""

import numpy as np


# --8<-- [start:norm]
def rms_norm(x, scale, eps=1e-6):
    """Divide each row by its root mean square; return the dtype of x."""
    x32 = x.astype(np.float32 if x.dtype == np.float16 else x.dtype)
    mean_square = (x32 * x32).mean(axis=-1, keepdims=True)
    return (x32 / np.sqrt(mean_square + eps) * scale).astype(x.dtype)
# --8<-- [end:norm]


# --8<-- [start:swiglu]
def swiglu(x, W_gate, W_up, W_down):
    """Return (silu(x W_gate) * (x W_up)) W_down."""
    gate = x @ W_gate
    return (gate * sigmoid(gate) * (x @ W_up)) @ W_down


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))         # no overflow for large -z
# --8<-- [end:swiglu]


# --8<-- [start:gqa]
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
# --8<-- [end:gqa]


# --8<-- [start:block]
def block(x, w, heads, kv_heads, rotate):
    """Return x after one pre-norm block; rotate applies RoPE to each head."""
    n = len(x)
    h = rms_norm(x, w["norm1"])
    q, k, v = (h @ w[name] for name in ("Wq", "Wk", "Wv"))
    q, k = rotate(q.reshape(n, heads, -1)), rotate(k.reshape(n, kv_heads, -1))
    attended = grouped_attention(q, k, v.reshape(n, kv_heads, -1))
    x = x + attended.reshape(n, -1) @ w["Wo"]
    return x + swiglu(rms_norm(x, w["norm2"]), w["gate"], w["up"], w["down"])
# --8<-- [end:block]
