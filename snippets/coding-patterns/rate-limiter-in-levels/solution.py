"""A rate limiter in four levels: fixed window, sliding log, token buckets, and bounded memory with a bad clock."""

# --8<-- [start:limiter]
import math
from collections import OrderedDict, deque


class FixedWindow:
    """Level 1: at most `limit` calls in each window [k * seconds, (k + 1) * seconds)."""

    def __init__(self, limit, seconds):
        self._limit, self._seconds = limit, seconds
        self._window, self._count = -math.inf, 0

    def allow(self, now):
        """Return whether the call may pass, and count it if it may."""
        window = now // self._seconds
        if window > self._window:
            self._window, self._count = window, 0
        if self._count >= self._limit:
            return False
        self._count += 1
        return True


class SlidingLog:
    """Level 2: at most `limit` calls in the `seconds` up to any moment, (now - seconds, now]."""

    def __init__(self, limit, seconds):
        self._limit, self._seconds = limit, seconds
        self._log, self._latest = deque(), -math.inf

    def allow(self, now):
        """Return whether the call may pass, and log it if it may."""
        now = self._latest = max(self._latest, now)
        while self._log and self._log[0] <= now - self._seconds:
            self._log.popleft()
        if len(self._log) >= self._limit:
            return False
        self._log.append(now)
        return True


class TokenBuckets:
    """Level 3: each client has a bucket, full at first, that gains `rate` tokens a second up to `burst`.

    Level 4: at most `most` clients are remembered, those that called last.
    """

    def __init__(self, rate, burst, most=math.inf):
        self._rate, self._burst, self._most = rate, burst, most
        self._buckets = OrderedDict()  # client -> (tokens, when), the latest caller last
        self._latest = -math.inf

    def allow(self, client, now, cost=1):
        """Take `cost` tokens if the client has them, and return whether it did."""
        now = self._latest = max(self._latest, now)
        tokens = self._tokens(client, now)
        allowed = cost <= tokens
        self._buckets[client] = (tokens - cost if allowed else tokens, now)
        self._buckets.move_to_end(client)
        if len(self._buckets) > self._most:
            self._buckets.popitem(last=False)
        return allowed

    def wait(self, client, now, cost=1):
        """Return in how many seconds the client can pay `cost`, math.inf for never. Changes nothing."""
        if cost > self._burst:
            return math.inf
        missing = cost - self._tokens(client, max(self._latest, now))
        return max(0, missing) / self._rate

    def __len__(self):
        """Return how many clients are remembered."""
        return len(self._buckets)

    def _tokens(self, client, now):
        tokens, when = self._buckets.get(client, (self._burst, now))
        return min(self._burst, tokens + (now - when) * self._rate)
# --8<-- [end:limiter]
