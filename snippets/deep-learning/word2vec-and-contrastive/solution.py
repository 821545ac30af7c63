"""Three losses that pull related vectors together."""

import numpy as np


# --8<-- [start:losses]
def skip_gram(centre, context, negatives):
    """Negative sampling: score the true context 1 and k random words 0."""
    return np.logaddexp(0, -centre @ context) + np.logaddexp(0, negatives @ centre).sum()


def triplet(anchor, positive, negative, margin=0.2):
    """The negative must be farther away than the positive by a margin."""
    near, far = ((anchor - positive) ** 2).sum(), ((anchor - negative) ** 2).sum()
    return max(0.0, near - far + margin)


def info_nce(a, b, temperature):
    """Row i of a belongs to row i of b; all other rows of b are its negatives."""
    a = a / np.linalg.norm(a, axis=1, keepdims=True)
    b = b / np.linalg.norm(b, axis=1, keepdims=True)
    logits = a @ b.T / temperature
    logits -= logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(logits).sum(axis=1)) - np.diag(logits))
# --8<-- [end:losses]
