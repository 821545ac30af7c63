def rms_norm(x, scale, eps=1e-6):
    """Divide each row by its root mean square; return the dtype of x."""
    raise NotImplementedError


def swiglu(x, W_gate, W_up, W_down):
    """Return (silu(x W_gate) * (x W_up)) W_down."""
    raise NotImplementedError


def grouped_attention(q, k, v):
    """Attend causally; q: (n, heads, size), k and v: (n, kv_heads, size).

    Neighbouring query heads share a KV head: 0 and 1 use 0, 2 and 3 use 1, ...
    """
    raise NotImplementedError
