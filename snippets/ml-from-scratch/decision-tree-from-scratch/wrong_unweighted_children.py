"""Averages the impurities of the two children without their sizes: a split that isolates one row wins."""

import numpy as np


def gini_sum(counts):
    """Rows times Gini impurity of each row of class counts: n - sum of squares / n."""
    n = counts.sum(axis=-1)
    return n - (counts ** 2).sum(axis=-1) / n


def best_split(x, y):
    classes, codes = np.unique(y, return_inverse=True)
    one_hot = np.eye(len(classes))[codes]
    best, found = gini_sum(one_hot.sum(axis=0)), None
    for column in range(x.shape[1]):
        order = np.argsort(x[:, column], kind="stable")
        values = x[order, column].astype(float)
        left = one_hot[order].cumsum(axis=0)[:-1]      # counts of the first 1, 2, ... rows
        right = one_hot.sum(axis=0) - left
        impurity = (gini_sum(left) / left.sum(1) + gini_sum(right) / right.sum(1)) * len(y) / 2
        impurity[values[1:] == values[:-1]] = np.inf   # equal values cannot be parted
        if len(impurity) and impurity.min() < best - 1e-9:
            at = int(np.flatnonzero(impurity <= impurity.min() + 1e-9)[0])
            best = impurity[at]
            middle = values[at] + (values[at + 1] - values[at]) / 2
            found = column, float(middle if middle < values[at + 1] else values[at])
    return found


def grow(x, y, depth=3, smallest=1):
    x, y = np.asarray(x), np.asarray(y)
    labels, counts = np.unique(y, return_counts=True)
    leaf = labels[counts.argmax()].item()              # unique sorts: ties take the smallest
    split = best_split(x, y) if depth > 0 and len(labels) > 1 else None
    if split is None:
        return leaf
    column, threshold = split
    left = x[:, column] <= threshold
    if min(left.sum(), (~left).sum()) < smallest:
        return leaf
    return (column, threshold, grow(x[left], y[left], depth - 1, smallest),
            grow(x[~left], y[~left], depth - 1, smallest))


def predict(tree, x):
    x, found = np.asarray(x), {}
    work = [(tree, np.arange(len(x)))]
    while work:                                        # rows travel in groups
        node, rows = work.pop()
        if isinstance(node, tuple):
            left = x[rows, node[0]] <= node[1]
            work += [(node[2], rows[left]), (node[3], rows[~left])]
        else:
            found |= dict.fromkeys(rows.tolist(), node)
    return np.array([found[i] for i in range(len(x))])
