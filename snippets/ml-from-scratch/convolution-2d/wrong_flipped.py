"""Flips the kernel as a signal-processing convolution does: layers compute the cross-correlation."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def windows(x, kh, kw, stride, padding):
    """All patches (n, c, rows, columns, kh, kw), as a view of the padded images."""
    x = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    return sliding_window_view(x, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]


def convolve(x, kernels, bias, stride=1, padding=0):
    x, kernels = np.asarray(x, dtype=float), np.asarray(kernels, dtype=float)
    patches = windows(x, *kernels.shape[2:], stride, padding)
    out = np.tensordot(patches, kernels[:, :, ::-1, ::-1], axes=((1, 4, 5), (1, 2, 3)))    # (n, rows, columns, m)
    return np.moveaxis(out, 3, 1) + np.asarray(bias, dtype=float)[:, None, None]


def gradients(x, kernels, grad, stride=1, padding=0):
    x, kernels = np.asarray(x, dtype=float), np.asarray(kernels, dtype=float)
    kh, kw = kernels.shape[2:]
    patches = windows(x, kh, kw, stride, padding)
    d_kernels = np.tensordot(grad, patches, axes=((0, 2, 3), (0, 2, 3)))  # (m, c, kh, kw)
    n, c, h, w = x.shape
    padded = np.zeros((n, c, h + 2 * padding, w + 2 * padding))
    rows, columns = grad.shape[2:]
    for i in range(kh):                         # each kernel cell sends its share back
        for j in range(kw):
            share = np.tensordot(grad, kernels[:, :, i, j], axes=(1, 0))  # (n, rows, columns, c)
            padded[:, :, i:i + stride * rows:stride, j:j + stride * columns:stride] += np.moveaxis(share, 3, 1)
    return padded[:, :, padding:padding + h, padding:padding + w], d_kernels, grad.sum(axis=(0, 2, 3))
