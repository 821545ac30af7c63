"""Sorts in ascending order and takes index k: off by one and from the wrong end."""


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    return sorted(scores)[k - len(scores)]


def kth_largest_so_far(scores, k):
    seen = []
    for score in scores:
        seen.append(score)
        yield kth_largest(seen, k) if len(seen) >= k else None
