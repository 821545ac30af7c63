"""A stack of checkpoints that knows its lowest loss at any time."""


# --8<-- [start:stack]
class Checkpoints:
    """A stack of losses; every operation takes constant time."""

    def __init__(self):
        self._losses = []
        self._lowest = []  # _lowest[i]: the lowest of the first i + 1 losses

    def push(self, loss):
        """Put a checkpoint on top."""
        self._losses.append(loss)
        self._lowest.append(min(loss, self._lowest[-1]) if self._lowest else loss)

    def pop(self):
        """Remove the newest checkpoint and return its loss; IndexError if empty."""
        self._lowest.pop()
        return self._losses.pop()

    def top(self):
        """Return the loss of the newest checkpoint; IndexError if empty."""
        return self._losses[-1]

    def lowest(self):
        """Return the lowest loss on the stack; IndexError if empty."""
        return self._lowest[-1]
# --8<-- [end:stack]
