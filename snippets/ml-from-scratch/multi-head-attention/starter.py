"""Multi-head self-attention."""


def attention(x, w, heads, causal=False, lengths=None):
    """Return the output of a self-attention layer, of the shape of x (n, t, d).

    w is a dict of the matrices q, k, v and o, each (d, d), applied from the right
    (x @ w["q"]). Head i uses columns i * d / heads to (i + 1) * d / heads of q, k and v;
    the heads' results stand side by side in the same order before o.
    With causal, position s sees positions 0 to s. Row j of the batch has lengths[j] real
    positions; nobody sees the padding after them, and its own output is 0.
    """
    raise NotImplementedError
