"""Did the search fail, or is the objective wrong?"""

import numpy as np


# --8<-- [start:verdict]
def spread(x, labels):
    """What k-means minimises: the sum of squared distances to the centres."""
    return sum(((x[labels == k] - x[labels == k].mean(axis=0)) ** 2).sum()
               for k in np.unique(labels))


def blame(x, found, wanted):
    """Judge a wrong clustering by the objective of k-means, at the same k."""
    if spread(x, found) > spread(x, wanted):
        return "search"  # a better score exists: restart
    return "objective"  # the wrong answer scores as well: change the method
# --8<-- [end:verdict]
