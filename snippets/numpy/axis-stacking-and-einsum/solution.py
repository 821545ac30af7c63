"""Stack, reduce and contract axes by name."""

import numpy as np


# --8<-- [start:shapes]
def batch(images):
    return np.stack(images).transpose(0, 3, 1, 2)   # n h w c -> n c h w


def channel_mean(x):
    return x.mean(axis=(0, 2, 3), keepdims=True)


def attention_scores(q, k):
    return np.einsum("bthd,bshd->bhts", q, k) / np.sqrt(q.shape[-1])
# --8<-- [end:shapes]
