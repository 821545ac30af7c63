"""Exact attention in blocks, without the n x n matrix."""

# --8<-- [start:flash]
import numpy as np


def attention_in_blocks(Q, K, V, block=64):
    """Return softmax(Q K^T / sqrt(d)) V, holding one block of scores at a time."""
    n, d = Q.shape
    out = np.empty((n, V.shape[1]))
    for i in range(0, n, block):
        q = Q[i:i + block] / d**0.5
        top = np.full((len(q), 1), -np.inf)     # largest score so far
        total = np.zeros((len(q), 1))           # sum of exponentials
        mix = np.zeros((len(q), V.shape[1]))    # weighted sum of values
        for j in range(0, len(K), block):
            scores = q @ K[j:j + block].T
            new_top = np.maximum(top, scores.max(axis=1, keepdims=True))
            e = np.exp(scores - new_top)
            old = np.exp(top - new_top)         # rescales what was summed before
            total = old * total + e.sum(axis=1, keepdims=True)
            mix = old * mix + e @ V[j:j + block]
            top = new_top
        out[i:i + block] = mix / total
    return out
# --8<-- [end:flash]
