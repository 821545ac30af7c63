"""Reverse-mode automatic differentiation for NumPy arrays."""


class Tensor:
    """An array that remembers how it was computed.

    data holds the array. grad has its shape, starts at 0, and adds up over calls of
    backward, as in PyTorch. Operands may be numbers or arrays, on either side of + and *,
    and shapes broadcast.
    """

    def __init__(self, data):
        raise NotImplementedError

    def __add__(self, other):
        raise NotImplementedError

    def __mul__(self, other):
        raise NotImplementedError

    def __matmul__(self, other):
        """Product of two matrices."""
        raise NotImplementedError

    def relu(self):
        raise NotImplementedError

    def log_softmax(self):
        """Along the last axis, stable for scores of any size."""
        raise NotImplementedError

    def sum(self):
        """Return the sum of all entries, a tensor of shape ()."""
        raise NotImplementedError

    def backward(self):
        """Add to grad of every tensor that this one depends on."""
        raise NotImplementedError


def train(x, y, hidden=8, steps=200, rate=0.5, seed=0):
    """Train x (n, d) -> relu -> k classes by full-batch descent; return (losses, predict).

    losses holds the mean cross-entropy before each step; predict maps rows to labels.
    Biases start at 0, weights at random.
    """
    raise NotImplementedError
