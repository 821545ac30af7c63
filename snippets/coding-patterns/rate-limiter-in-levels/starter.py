import math


class FixedWindow:
    """Level 1: at most `limit` calls in each window [k * seconds, (k + 1) * seconds)."""

    def __init__(self, limit, seconds):
        raise NotImplementedError

    def allow(self, now):
        """Return whether the call may pass, and count it if it may."""
        raise NotImplementedError


class SlidingLog:
    """Level 2: at most `limit` calls in the `seconds` up to any moment, (now - seconds, now]."""

    def __init__(self, limit, seconds):
        raise NotImplementedError

    def allow(self, now):
        """Return whether the call may pass, and log it if it may."""
        raise NotImplementedError


class TokenBuckets:
    """Level 3: each client has a bucket, full at first, that gains `rate` tokens a second up to `burst`.

    Level 4: at most `most` clients are remembered, those that called last.
    """

    def __init__(self, rate, burst, most=math.inf):
        raise NotImplementedError

    def allow(self, client, now, cost=1):
        """Take `cost` tokens if the client has them, and return whether it did."""
        raise NotImplementedError

    def wait(self, client, now, cost=1):
        """Return in how many seconds the client can pay `cost`, math.inf for never. Changes nothing."""
        raise NotImplementedError

    def __len__(self):
        """Return how many clients are remembered."""
        raise NotImplementedError
