"""Split conformal prediction: intervals for any fitted model."""

from math import ceil

import numpy as np


# --8<-- [start:conformal]
def half_width(residuals, miss=0.1, scale=None):
    """Half the width of an interval, from held-out absolute errors.

    scale: the expected size of each error, if it varies; multiply the
    result by the scale of the new row.
    """
    scores = np.abs(residuals) if scale is None else np.abs(residuals) / scale
    n = len(scores)
    rank = ceil((n + 1) * (1 - miss))  # the new row counts as one more
    return np.sort(scores)[rank - 1] if rank <= n else np.inf
# --8<-- [end:conformal]
