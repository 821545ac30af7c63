"""Subtracts 1e4 from the scores of later tokens, as float16 code does: a gap of more than 1e4 gets past it."""

import numpy as np


def attention(x, Wq, Wk, Wv, Wo, heads, causal=True):
    """Mix the tokens of x (n, d); each W is (d, d); heads divides d."""
    n, d = x.shape

    def split(a):  # (n, d) -> (heads, n, d / heads)
        return a.reshape(n, heads, d // heads).transpose(1, 0, 2)

    q, k, v = split(x @ Wq), split(x @ Wk), split(x @ Wv)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(d // heads)
    if causal:  # token i may see tokens 0 to i
        scores = scores - 1e4 * (1 - np.tri(n))
    mixed = softmax(scores) @ v
    return mixed.transpose(1, 0, 2).reshape(n, d) @ Wo


def block(x, mix, up, down, heads):
    """Attention between tokens, then a small network on each token alone."""
    x = x + attention(norm(x), *mix, heads)
    return x + np.maximum(norm(x) @ up, 0) @ down


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def norm(x):
    """Layer normalisation of each token, without learned scale and shift."""
    spread = np.sqrt(x.var(axis=-1, keepdims=True) + 1e-5)
    return (x - x.mean(axis=-1, keepdims=True)) / spread


def parameters(vocabulary, positions, d, layers):
    """Parameters of GPT-2: tied output matrix, hidden size 4 d, biases."""
    attention = 4 * (d * d + d)
    network = d * 4 * d + 4 * d + 4 * d * d + d
    norms = 2 * 2 * d
    embeddings = (vocabulary + positions) * d
    return embeddings + layers * (attention + network + norms) + 2 * d
