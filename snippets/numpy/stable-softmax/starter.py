def softmax(z, axis=-1):
    """Weights along the axis that sum to 1, in the proportions of exp(z)."""
    raise NotImplementedError


def log_softmax(z, axis=-1):
    """The logarithm of softmax(z)."""
    raise NotImplementedError


def cross_entropy(scores, labels):
    """Mean loss of (n, classes) scores for (n,) integer labels."""
    raise NotImplementedError
