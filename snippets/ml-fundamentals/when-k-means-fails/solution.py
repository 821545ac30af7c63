"""Did k-means miss its own goal, or is the goal wrong?"""

import numpy as np


# --8<-- [start:verdict]
def spread(x, labels):
    """What k-means minimises: squared distances to the own centre, summed."""
    return sum(((x[labels == k] - x[labels == k].mean(axis=0)) ** 2).sum()
               for k in np.unique(labels))


def blame(x, found, wanted):
    """Judge a wrong clustering by k-means' own goal, at the same k."""
    if spread(x, found) > spread(x, wanted):
        return "search"  # a better score exists: restart
    return "goal"  # the wrong answer scores as well: change the method
# --8<-- [end:verdict]
