import numpy as np


def batch(images):
    """A list of n images (h, w, 3) as one array (n, 3, h, w)."""
    x = np.stack(images)
    n, h, w, c = x.shape
    return x.reshape(n, c, h, w)


def channel_mean(x):
    """The mean of each channel of (n, c, h, w): shape (1, c, 1, 1)."""
    return x.mean(axis=(0, 2, 3))


def attention_scores(q, k):
    """q (b, t, h, d) and k (b, s, h, d): for each batch and head the dot
    product of every query with every key, over sqrt(d): (b, h, t, s).
    """
    return np.einsum("bthd,bshd->bhts", q, k)
