"""A classification tree (CART) with Gini impurity."""


def best_split(x, y):
    """Return (column, threshold) of the split with the lowest weighted Gini, or None.

    A row goes left if x[:, column] <= threshold. The threshold lies midway between
    two neighbouring distinct values, or at the lower one if no float lies between them. Of
    equally good splits take the first column, then the lowest threshold. None if no split
    lowers the impurity.
    """
    raise NotImplementedError


def grow(x, y, depth=3, smallest=1):
    """Return a tree: a label, or a tuple (column, threshold, left, right).

    Stop at the depth, at pure nodes, and where a child would have fewer rows than
    smallest (the best split is then given up). A leaf has the most frequent label,
    of equally frequent ones the smallest.
    """
    raise NotImplementedError


def predict(tree, x):
    """Return one label for each row of x (n, d)."""
    raise NotImplementedError
