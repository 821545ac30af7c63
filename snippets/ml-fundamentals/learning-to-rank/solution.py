"""Ranking metrics at k, and the gradients of RankNet and LambdaRank for one query."""

from math import exp, log, log2


# --8<-- [start:metrics]
def precision_at(relevant, k):
    """Return the relevant share of the first k. relevant: 0 or 1 by rank."""
    return sum(relevant[:k]) / k


def recall_at(relevant, k, total):
    """Return the share of all relevant items that are among the first k."""
    return sum(relevant[:k]) / total


def average_precision_at(relevant, k, total):
    """Return the mean precision at the relevant places, missing ones as 0."""
    places = [i for i, hit in enumerate(relevant[:k], start=1) if hit]
    hits = [precision_at(relevant, place) for place in places]
    return sum(hits) / min(k, total)
# --8<-- [end:metrics]


def pairwise_loss(scores, grades):
    """Return the RankNet loss: log(1 + exp(-(s_i - s_j))) over all pairs with grade i above grade j."""
    return sum(
        log(1 + exp(scores[j] - scores[i]))
        for i in range(len(scores)) for j in range(len(scores)) if grades[i] > grades[j]
    )


def swap_gain(grades, places, i, j):
    """Return how much DCG changes if i and j change places."""
    gain = 2 ** grades[i] - 2 ** grades[j]
    return abs(gain * (1 / log2(places[i] + 1) - 1 / log2(places[j] + 1)))


# --8<-- [start:lambdas]
def lambdas(scores, grades, weighted=True):
    """Return the push on each score. weighted: by the change of DCG."""
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    places = {item: place for place, item in enumerate(order, start=1)}
    push = [0.0] * len(scores)
    for i in range(len(scores)):
        for j in range(len(scores)):
            if grades[i] > grades[j]:
                step = 1 / (1 + exp(scores[i] - scores[j]))
                if weighted:
                    step *= swap_gain(grades, places, i, j)
                push[i] += step
                push[j] -= step
    return push
# --8<-- [end:lambdas]
