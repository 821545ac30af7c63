"""Removes duplicates first: it finds the k-th largest different score."""


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    return sorted(set(scores), reverse=True)[k - 1]


def kth_largest_so_far(scores, k):
    seen = []
    for score in scores:
        seen.append(score)
        yield kth_largest(seen, k) if len(set(seen)) >= k else None
