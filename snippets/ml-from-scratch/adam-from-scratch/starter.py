"""AdamW and clipping by the global norm, for a dict of named arrays."""


def clip(grads, limit):
    """Return the gradients, scaled by one common factor if their joint norm exceeds limit.

    Raises FloatingPointError if a gradient is not finite.
    """
    raise NotImplementedError


class AdamW:
    """Adam with decoupled weight decay; only arrays with two or more axes decay."""

    def __init__(self, rate=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, decay=0.0):
        raise NotImplementedError

    def step(self, weights, grads):
        """Return new weights; the dicts and arrays given stay as they are.

        Names missing from grads keep their weights and their state, and do not decay.
        """
        raise NotImplementedError

    def state(self):
        """Return a dict that holds everything needed to continue."""
        raise NotImplementedError

    def load(self, state):
        """Continue from a state."""
        raise NotImplementedError
