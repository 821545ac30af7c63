"""Cost in node-hours: serving through a day, training on spot capacity."""

import math


# --8<-- [start:serving]
def nodes_needed(rate, per_node, busy=0.7, zones=3):
    """Nodes that serve rate at most busy full after one zone is lost.

    rate: requests a second; per_node: what a node serves within its limit.
    """
    each_zone = math.ceil(rate / (per_node * busy) / (zones - 1))
    return max(1, each_zone) * zones
# --8<-- [end:serving]


# --8<-- [start:spot]
def spot_hours(work, every, restart, per_hour):
    """Expected hours for a job that is interrupted per_hour times an hour.

    work: hours of computing, a multiple of every; every: hours between
    checkpoints; restart: hours lost to come back. Interruptions are Poisson.
    """
    lost = math.expm1(per_hour * every)          # expected failures a segment
    return work / every * lost * (1 / per_hour + restart)
# --8<-- [end:spot]
