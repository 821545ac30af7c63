"""Sorts in place: the scores no longer stand beside their transactions."""


def kth_largest(scores, k):
    if not 1 <= k <= len(scores):
        raise ValueError("no such rank")
    scores.sort(reverse=True)
    return scores[k - 1]


def kth_largest_so_far(scores, k):
    seen = []
    for score in scores:
        seen.append(score)
        yield sorted(seen)[-k] if len(seen) >= k else None
