"""Attention weights, and how many tokens they are spread over."""

# --8<-- [start:weights]
import numpy as np


def attention_weights(queries, keys):
    """Scaled dot-product attention: (m, d) and (n, d) give (m, n)."""
    d = keys.shape[-1]
    return softmax((queries / d**0.5) @ keys.T)


def effective_tokens(weights):
    """How many tokens share the attention: 1 if one has it all, n if equal."""
    return 1 / np.sum(weights**2, axis=-1)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
# --8<-- [end:weights]
