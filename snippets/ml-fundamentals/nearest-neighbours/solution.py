"""k-nearest-neighbours classification."""

import numpy as np


# --8<-- [start:knn]
def predict(train_x, train_y, x, k):
    """The majority class of the k nearest training rows.

    Columns are standardised with the training rows. If classes tie,
    the one with the nearest row among them wins.
    """
    varies = train_x.max(axis=0) > train_x.min(axis=0)
    train_x, x = train_x[:, varies], x[:, varies]  # constants say nothing
    mean, spread = train_x.mean(axis=0), train_x.std(axis=0)
    a, b = (x - mean) / spread, (train_x - mean) / spread
    squared = ((a[:, None, :] - b) ** 2).sum(axis=2)
    nearest = np.argsort(squared, axis=1, kind="stable")[:, :k]
    labels = train_y[nearest]  # nearest first
    votes = (labels[:, :, None] == labels[:, None, :]).sum(axis=2)
    return labels[np.arange(len(x)), votes.argmax(axis=1)]
# --8<-- [end:knn]
