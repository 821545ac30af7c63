"""Entropy, cross-entropy, KL divergence and mutual information, in bits."""

import numpy as np


# --8<-- [start:measures]
def entropy(p):
    p = p[p > 0]  # 0 log 0 counts as 0
    return -(p * np.log2(p)).sum()


def cross_entropy(p, q):
    """Bits per symbol if the code is made for q and the data follow p."""
    used = p > 0
    with np.errstate(divide="ignore"):
        return -(p[used] * np.log2(q[used])).sum()


def kl(p, q):
    """The extra bits: infinite if q rules out what p allows."""
    return cross_entropy(p, q) - entropy(p)


def mutual_information(joint):
    """KL divergence of the joint table from independence."""
    rows, columns = joint.sum(axis=1), joint.sum(axis=0)
    return kl(joint.ravel(), np.outer(rows, columns).ravel())
# --8<-- [end:measures]
