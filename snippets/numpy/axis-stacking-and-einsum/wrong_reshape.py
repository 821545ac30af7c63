"""reshape gives the shape that was asked for and scrambles the pixels."""

import numpy as np


def batch(images):
    return np.stack(images).reshape(len(images), 3, *images[0].shape[:2])


def channel_mean(x):
    return x.mean(axis=(0, 2, 3), keepdims=True)


def attention_scores(q, k):
    return np.einsum("bthd,bshd->bhts", q, k) / np.sqrt(q.shape[-1])
