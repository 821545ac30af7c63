"""Training on machines that may be taken away: how often to checkpoint."""

import math
import random


# --8<-- [start:daly]
def best_interval(write, mean_between):
    """Young's approximation: seconds of work between two checkpoints."""
    return math.sqrt(2 * write * mean_between)


def overhead(interval, write, restart, mean_between):
    """Share of extra time, to first order: writing, and after each
    interruption the restart and, on average, half an interval of work."""
    return write / interval + (restart + interval / 2) / mean_between
# --8<-- [end:daly]


def train(work, interval, write, restart, mean_between, rng):
    """Wall-clock seconds for so much work, with random interruptions."""
    clock, saved = 0.0, 0.0
    failure = rng.expovariate(1 / mean_between)
    while saved < work:
        step = min(interval, work - saved)
        if clock + step + write <= failure:
            clock += step + write
            saved += step
        else:                                  # work since the save is lost
            clock = failure + restart
            failure = clock + rng.expovariate(1 / mean_between)
    return clock


def mean_time(runs, seed=0, **kinds):
    rng = random.Random(seed)
    return sum(train(rng=rng, **kinds) for _ in range(runs)) / runs


def job_interval(node_mean, nodes):
    """Mean time between interruptions of a job that needs all its nodes."""
    return node_mean / nodes
