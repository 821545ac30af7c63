"""Binary logistic regression by gradient descent."""


def loss_and_gradient(x, y, w, b, l2=0.0):
    """Return loss, dw (d,) and db of the mean log loss plus l2 / 2 |w|².

    x has shape (n, d), y holds 0 and 1 of any type. The bias is not penalised.
    Exact for scores of any size: a wrong score of 1,000 costs 1,000.
    """
    raise NotImplementedError


def fit(x, y, l2=0.01, steps=400):
    """Return weights (d,) and bias, fitted by gradient descent from zero."""
    raise NotImplementedError


def probability(x, w, b):
    """Return the probability of class 1 of each row, without overflow."""
    raise NotImplementedError
