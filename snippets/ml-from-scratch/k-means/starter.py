"""k-means: Lloyd's iterations and the k-means++ start."""


def k_means(x, centres, steps=100):
    """Return the centres (k, d), labels (n,) and inertia after Lloyd's iterations.

    x has shape (n, d), and centres (k, d) is where to start. A row goes to its
    nearest centre, and of equally near ones to the first. A centre without rows
    moves to the row that is farthest from its own centre, a second one to the next
    farthest row. Inertia is the sum of squared distances of the rows to their centres.
    """
    raise NotImplementedError


def plus_plus(x, k, rng):
    """Return k rows of x as a start, drawn by k-means++ from the generator rng."""
    raise NotImplementedError
