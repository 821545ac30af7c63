import numpy as np


def one_hot(labels, k):
    """(n, k) floats: 1 at each label, a row of zeros for the label -1."""
    return np.eye(k)[labels]


def picked(logp, labels):
    """Mean of logp[i, labels[i]] over the rows with a label >= 0.

    logp (n, k). NaN if no row has a label.
    """
    return logp[:, labels].mean()


def mean_pool(x, lengths):
    """x (b, t, d): the mean over the first lengths[i] steps, (b, d).

    Whatever stands in the padding, NaN included, has no effect, while NaN in
    a real step shows in the result; a length of 0 gives zeros.
    """
    return x.mean(axis=1)
