"""Writes the output letters in the wrong order: queries and keys are swapped."""

import numpy as np


def batch(images):
    return np.stack(images).transpose(0, 3, 1, 2)   # n h w c -> n c h w


def channel_mean(x):
    return x.mean(axis=(0, 2, 3), keepdims=True)


def attention_scores(q, k):
    return np.einsum("bthd,bshd->bhst", q, k) / np.sqrt(q.shape[-1])
