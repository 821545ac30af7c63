"""Back-of-envelope figures of a recommender, and the loss of its towers."""

# --8<-- [start:assumptions]
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Assumptions:
    users: int = 10_000_000       # accounts active in a month
    daily_share: float = 0.3      # of them, active on a given day
    requests_per_day: int = 20    # pages one daily user opens
    peak_to_mean: float = 3.0     # busiest minute against the mean
    catalogue: int = 1_000_000    # items that may be shown
    dimension: int = 128          # of user and item vectors, float32
    candidates: int = 500         # retrieved, then ranked, per request
    shown: int = 20               # impressions per request
    click_rate: float = 0.04      # clicks per impression
    features: int = 100           # float32 inputs of the ranker
    user_bytes: int = 2_000       # stored features of one user
    item_bytes: int = 1_000       # stored features of one item
    ranking_cpu: float = 0.030    # seconds of one core per request
    deadline: float = 0.200       # seconds, 99th percentile, at our edge
# --8<-- [end:assumptions]


# --8<-- [start:figures]
def figures(a):
    """Everything the design needs to know, from the assumptions."""
    requests = a.users * a.daily_share * a.requests_per_day
    mean = requests / 86_400
    peak = mean * a.peak_to_mean
    vectors = 4 * a.catalogue * a.dimension
    logged = 4 * a.features * requests  # bytes for one item per request
    return {
        "requests a day": requests,
        "requests/s, mean": mean,
        "requests/s, peak": peak,
        "in flight at the deadline": peak * a.deadline,  # Little's law
        "ranker cores busy at peak": peak * a.ranking_cpu,
        "item scorings/s, peak": peak * a.candidates,
        "item vectors, bytes": vectors,
        "exact scan, bytes/s": peak * vectors,
        "exact scan, flop/s": 2 * peak * a.catalogue * a.dimension,
        "user features, bytes": a.users * a.user_bytes,
        "item features, bytes": a.catalogue * a.item_bytes,
        "impressions a day": requests * a.shown,
        "clicks a day": requests * a.shown * a.click_rate,
        "feature log a day, shown items": logged * a.shown,
        "feature log a day, candidates": logged * a.candidates,
        "scorings a day, nightly lists": a.users * a.candidates,
        "scorings a day, on request": requests * a.candidates,
    }
# --8<-- [end:figures]


# --8<-- [start:retrieval]
def retrieval_loss(user, item, log_q, temperature=0.05):
    """In-batch softmax of two towers, corrected for popularity.

    user, item: (n, d) unit vectors; row i is a user and the item clicked.
    The other items of the batch are the negatives. log_q: (n,) log of the
    share of training rows that item i has.
    """
    logits = user @ item.T / temperature - log_q
    top = logits.max(axis=1, keepdims=True)
    log_sum = top[:, 0] + np.log(np.exp(logits - top).sum(axis=1))
    return (log_sum - np.diag(logits)).mean()
# --8<-- [end:retrieval]
