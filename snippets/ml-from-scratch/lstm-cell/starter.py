"""An LSTM layer, forward and backward."""


def forward(x, w):
    """Return (hidden states, cache) of a sequence from zero states.

    x (n, t, d) holds n sequences; the hidden states are (n, t, m). w is a dict with
    x (4m, d), h (4m, m) and b (4m,). The blocks of m rows are the input gate, the forget
    gate, the candidate and the output gate, in this order. The cache is yours.
    """
    raise NotImplementedError


def backward(grad, cache, w):
    """Return (gradient of x, dict of gradients of w), given the gradient of the hidden states."""
    raise NotImplementedError
