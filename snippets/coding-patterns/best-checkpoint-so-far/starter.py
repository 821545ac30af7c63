class Checkpoints:
    """A stack of losses; every operation takes constant time."""

    def __init__(self):
        raise NotImplementedError

    def push(self, loss):
        """Put a checkpoint on top."""

    def pop(self):
        """Remove the newest checkpoint and return its loss; IndexError if empty."""

    def top(self):
        """Return the loss of the newest checkpoint; IndexError if empty."""

    def lowest(self):
        """Return the lowest loss on the stack; IndexError if empty."""
