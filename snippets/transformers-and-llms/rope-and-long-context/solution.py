"""Rotary position embedding of queries or keys."""

# --8<-- [start:rope]
import numpy as np


def frequencies(head_size, base=10_000.0):
    """Return the angle per token of each pair, from fast to slow."""
    return base ** (-np.arange(0, head_size, 2) / head_size)


def rotate(x, positions, base=10_000.0):
    """Rotate the pairs (x0, x1), (x2, x3), ... of each row by its position."""
    angles = np.outer(positions, frequencies(x.shape[-1], base))
    cos, sin = np.cos(angles), np.sin(angles)
    even, odd = x[..., 0::2], x[..., 1::2]
    out = np.empty_like(x)
    out[..., 0::2] = even * cos - odd * sin
    out[..., 1::2] = even * sin + odd * cos
    return out
# --8<-- [end:rope]
