def auc(labels, scores):
    """Return P(positive scores above negative), a tie counting one half.

    labels: 0 or 1; scores: higher means more likely 1. ValueError if a
    class is absent, a score is NaN or the lengths differ.
    """
    raise NotImplementedError
