class RunningMedian:
    """The median of all values so far."""

    def __init__(self):
        raise NotImplementedError

    def add(self, value):
        """Take in one value."""

    def median(self):
        """Return the middle value, or the mean of the two middle ones; ValueError if empty."""
