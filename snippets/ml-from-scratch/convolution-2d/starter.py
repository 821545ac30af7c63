"""Two-dimensional convolution as networks use it."""


def convolve(x, kernels, bias, stride=1, padding=0):
    """Return the cross-correlation of images with kernels, plus a bias for each kernel.

    x (n, c, h, w), kernels (m, c, kh, kw), bias (m,). The result is
    (n, m, (h + 2 padding - kh) // stride + 1, (w + 2 padding - kw) // stride + 1).
    Padding adds zeros on all four sides.
    """
    raise NotImplementedError


def gradients(x, kernels, grad, stride=1, padding=0):
    """Return the gradients of x, kernels and bias, given the gradient of the result."""
    raise NotImplementedError
