def attention(x, Wq, Wk, Wv, Wo, heads, causal=True):
    """Mix the tokens of x (n, d); each W is (d, d); heads divides d."""
    raise NotImplementedError


def block(x, mix, up, down, heads):
    """Attention between tokens, then a small network on each token alone."""
    raise NotImplementedError


def norm(x):
    """Layer normalisation of each token, without learned scale and shift."""
    raise NotImplementedError


def parameters(vocabulary, positions, d, layers):
    """Parameters of GPT-2: tied output matrix, hidden size 4 d, biases."""
    raise NotImplementedError
