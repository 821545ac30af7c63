"""Sobel edges, thresholding by Otsu's rule, and motion of a patch by Lucas and Kanade."""

import numpy as np

SOBEL = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], dtype=float)


# --8<-- [start:edges]
def correlate(image, kernel):
    """Slide the kernel over all places where it fits entirely."""
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(image, dtype=float), kernel.shape)
    return (windows * kernel).sum(axis=(2, 3))


def edges(image):
    """Strength and direction (radians) of the gradient, one pixel smaller on each side."""
    gx, gy = correlate(image, SOBEL), correlate(image, SOBEL.T)
    return np.hypot(gx, gy), np.arctan2(gy, gx)
# --8<-- [end:edges]


# --8<-- [start:otsu]
def otsu(image):
    """Threshold t of a grey image of 0..255 that separates <= t from > t best."""
    p = np.bincount(np.asarray(image).ravel(), minlength=256) / np.size(image)
    below = np.cumsum(p)                                   # share of pixels up to t
    mean = np.cumsum(p * np.arange(256))
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (mean[-1] * below - mean) ** 2 / (below * (1 - below))
    return int(np.argmax(np.nan_to_num(between, posinf=0)))
# --8<-- [end:otsu]


# --8<-- [start:flow]
def flow(before, after):
    """Shift (x, y) of a whole patch, by least squares on It + u Ix + v Iy = 0."""
    gx, gy = correlate(before, SOBEL) / 8, correlate(before, SOBEL.T) / 8
    gt = (np.asarray(after, dtype=float) - before)[1:-1, 1:-1]
    a = np.column_stack([gx.ravel(), gy.ravel()])
    weak, strong = np.linalg.eigvalsh(a.T @ a)
    if weak <= 1e-6 * strong:                              # only an edge, or nothing
        return None
    return np.linalg.solve(a.T @ a, -a.T @ gt.ravel())
# --8<-- [end:flow]
