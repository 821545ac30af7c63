"""Pick the decision threshold that costs least on validation data."""

import numpy as np


# --8<-- [start:threshold]
def cheapest_threshold(y, p, cost_fp, cost_fn):
    """Return the score at or above which acting costs least on (y, p).

    y: (n,) labels in {0, 1}; p: (n,) scores; costs per mistake, in one unit.
    Infinity means that never acting is cheapest.
    """
    order = np.argsort(p)
    y, p = np.asarray(y)[order], np.asarray(p)[order]
    positives = np.append(0, np.cumsum(y))  # among the i lowest scores
    negatives = np.arange(len(y) + 1) - positives
    # Equal scores are acted on together: only the start of a run is a candidate.
    scores, start = np.unique(p, return_index=True)
    scores, start = np.append(scores, np.inf), np.append(start, len(p))
    missed = positives[start]
    false_alarms = negatives[-1] - negatives[start]
    return scores[np.argmin(cost_fn * missed + cost_fp * false_alarms)]
# --8<-- [end:threshold]
