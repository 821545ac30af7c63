"""Random search on a log scale, and successive halving."""

import math


# --8<-- [start:search]
def log_uniform(rng, low, high):
    """A draw that is as likely in 0.001-0.01 as in 0.01-0.1."""
    return math.exp(rng.uniform(math.log(low), math.log(high)))


def successive_halving(configs, loss_after, first=1, keep=3):
    """Best config and the epochs spent on finding it.

    loss_after(config, epochs) is the validation loss. Runs resume
    from their checkpoint, so only additional epochs cost.
    """
    epochs, spent, trained = first, 0, 0
    while True:
        spent += len(configs) * (epochs - trained)
        configs = sorted(configs, key=lambda c: loss_after(c, epochs))
        if len(configs) == 1:
            return configs[0], spent
        configs = configs[:max(1, len(configs) // keep)]
        trained, epochs = epochs, epochs * keep
# --8<-- [end:search]
