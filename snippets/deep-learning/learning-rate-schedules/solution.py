"""Three learning-rate schedules with a linear warm-up."""

from math import cos, pi


# --8<-- [start:rate]
def rate(step, total, peak, warmup, kind, floor=0.0, cooldown=0.2):
    """Return the learning rate of a step, counted from 0 to total - 1."""
    if step < warmup:
        return peak * (step + 1) / warmup
    done = (step - warmup) / (total - warmup)
    if kind == "cosine":
        share = (1 + cos(pi * done)) / 2
    elif kind == "linear":
        share = 1 - done
    else:                                       # warm-up, stable, decay
        share = min(1, (total - step) / (cooldown * total))
    return floor + (peak - floor) * share
# --8<-- [end:rate]
