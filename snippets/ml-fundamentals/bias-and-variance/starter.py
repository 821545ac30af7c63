def decompose(predictions, truth):
    """Squared bias and variance, averaged over the points.

    predictions: (draws, points), one row for each training set;
    truth: (points,), what a perfect model would predict.
    """
    raise NotImplementedError
