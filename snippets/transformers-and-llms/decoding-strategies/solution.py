"""Turn the logits of a language model into the distribution to sample from."""

# --8<-- [start:sampler]
import numpy as np


def sampling_distribution(logits, temperature=1.0, top_k=0, top_p=1.0):
    """Return probabilities after temperature, top-k and top-p, in this order."""
    z = np.asarray(logits, dtype=float) / temperature
    p = np.exp(z - z.max())
    order = np.argsort(-p, kind="stable")       # most probable first
    p = p[order] / p.sum()
    if top_k:
        p[top_k:] = 0
        p /= p.sum()
    mass_before = np.concatenate([[0], np.cumsum(p)[:-1]])
    p[mass_before >= top_p] = 0                 # the first token always stays
    result = np.empty_like(p)
    result[order] = p / p.sum()
    return result
# --8<-- [end:sampler]
