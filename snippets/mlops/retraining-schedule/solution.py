"""How often to retrain: the cost of a training against the cost of an ageing model."""

from math import sqrt


# --8<-- [start:cost]
def cost_per_day(interval, cost_of_training, loss_per_day_of_age):
    """Return the mean cost per day if the model is replaced every so many days.

    A model that is a days old loses a * loss_per_day_of_age that day,
    compared with a fresh one.
    """
    return cost_of_training / interval + loss_per_day_of_age * interval / 2


def best_interval(cost_of_training, loss_per_day_of_age):
    """Return the interval with the lowest cost, the root of 2 C / d."""
    return sqrt(2 * cost_of_training / loss_per_day_of_age)
# --8<-- [end:cost]


# --8<-- [start:replay]
def loss_by_age(score, ages):
    """Return how much worse a model of each age is than a fresh one.

    score(age): list of quality figures of models of that age, replayed
    on later days; higher is better.
    """
    fresh = sum(score(0)) / len(score(0))
    return {age: fresh - sum(score(age)) / len(score(age)) for age in ages}
# --8<-- [end:replay]
