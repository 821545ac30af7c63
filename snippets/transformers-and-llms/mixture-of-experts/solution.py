"""Routing of a mixture of experts."""

# --8<-- [start:route]
import numpy as np


def route(x, W_router, k):
    """Return (experts, weights), each (tokens, k), of the k best experts per token."""
    logits = x @ W_router
    experts = np.argsort(-logits, axis=1, kind="stable")[:, :k]
    chosen = np.take_along_axis(logits, experts, axis=1)
    e = np.exp(chosen - chosen.max(axis=1, keepdims=True))
    return experts, e / e.sum(axis=1, keepdims=True)


def mixture(x, W_router, networks, k):
    """Apply to each token only its k experts, and add up their outputs."""
    experts, weights = route(x, W_router, k)
    out = np.zeros_like(x)
    for number, network in enumerate(networks):
        token, slot = np.nonzero(experts == number)
        if len(token):
            out[token] += weights[token, slot, None] * network(x[token])
    return out
# --8<-- [end:route]


# --8<-- [start:touched]
def experts_read(experts, k, tokens):
    """Return how many experts a batch touches on average, if routing is uniform."""
    return experts * (1 - (1 - k / experts) ** tokens)
# --8<-- [end:touched]
