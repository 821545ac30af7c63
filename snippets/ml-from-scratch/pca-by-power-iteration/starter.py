"""PCA by power iteration."""


def pca(x, k, rng, steps=500, tolerance=1e-12):
    """Return (mean (d,), components (k, d), variances (k,)) of the rows x (n, d).

    Components are unit vectors at right angles to each other, by falling variance
    (divided by n - 1). In each component the entry of largest size is positive.
    Do not form the d x d covariance matrix: d may be 100,000.
    """
    raise NotImplementedError


def reduce(model, x):
    """Return the coordinates (n, k) of rows along the components."""
    raise NotImplementedError
