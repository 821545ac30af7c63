"""Cross two categorical columns, and count what it costs."""

import numpy as np


# --8<-- [start:cross]
def cross(*columns):
    """One category per combination: names joined, parts kept apart."""
    return [repr(values) for values in zip(*columns, strict=True)]


def one_hot(train, new):
    """Columns of categories seen in training; an unknown row is zero."""
    known = {c: j for j, c in enumerate(dict.fromkeys(train))}
    X = np.zeros((len(new), len(known)))
    for i, c in enumerate(new):
        if c in known:
            X[i, known[c]] = 1
    return X
# --8<-- [end:cross]


def support(train, least=20):
    """Combinations seen, and the share of rows in those with enough rows."""
    _, counts = np.unique(np.asarray(train), return_counts=True)
    return len(counts), counts[counts >= least].sum() / counts.sum()
