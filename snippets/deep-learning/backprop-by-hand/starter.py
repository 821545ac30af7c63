def loss_and_grads(params, x, y):
    """Mean cross-entropy of softmax(relu(x W1 + b1) W2 + b2), gradients.

    x: (n, d) inputs; y: (n,) class numbers; params: W1 (d, h), b1 (h,),
    W2 (h, k), b2 (k,). Gradients have the names and shapes of params.
    """
    raise NotImplementedError


def numeric_grads(loss, params, step=1e-5):
    """Central differences of loss(params), one number at a time."""
    raise NotImplementedError
