def kth_largest(scores, k):
    """Return the k-th largest score; equal scores count separately.

    scores: list of numbers. ValueError unless 1 <= k <= len(scores).
    """
    raise NotImplementedError


def kth_largest_so_far(scores, k):
    """Yield, after each score, the k-th largest so far, or None before the k-th score."""
    raise NotImplementedError
