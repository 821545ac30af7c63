"""Normalises over the queries: the weights of one query do not add up to 1."""

import numpy as np


def attention_weights(queries, keys):
    """Scaled dot-product attention: (m, d) and (n, d) give (m, n)."""
    d = keys.shape[-1]
    return softmax((queries / np.sqrt(d)) @ keys.T)


def effective_tokens(weights):
    """How many tokens share the attention: 1 if one has it all, n if equal."""
    return 1 / np.sum(weights**2, axis=-1)


def softmax(z):
    e = np.exp(z - z.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
