"""Three rate limiters that answer allow(now): now is in seconds and never decreases."""


# --8<-- [start:bucket]
class TokenBucket:
    def __init__(self, rate: float, burst: float):
        self.rate, self.burst = rate, burst
        self.tokens, self.last = burst, 0.0

    def allow(self, now: float, cost: float = 1) -> bool:
        refill = (now - self.last) * self.rate
        self.tokens = min(self.burst, self.tokens + refill)
        self.last = now
        if self.tokens < cost:
            return False
        self.tokens -= cost
        return True
# --8<-- [end:bucket]


class FixedWindow:
    def __init__(self, limit: int, window: float):
        self.limit, self.window = limit, window
        self.index, self.count = 0, 0

    def allow(self, now: float) -> bool:
        index = int(now // self.window)
        if index != self.index:
            self.index, self.count = index, 0
        if self.count >= self.limit:
            return False
        self.count += 1
        return True


# --8<-- [start:sliding]
class SlidingCounter:
    def __init__(self, limit: int, window: float):
        self.limit, self.window = limit, window
        self.index, self.now_count, self.before = 0, 0, 0

    def allow(self, now: float) -> bool:
        index = int(now // self.window)
        if index != self.index:
            adjacent = index == self.index + 1
            self.before = self.now_count if adjacent else 0
            self.index, self.now_count = index, 0
        passed = now / self.window - index
        weighted = self.before * (1 - passed) + self.now_count
        if weighted + 1 > self.limit:
            return False
        self.now_count += 1
        return True
# --8<-- [end:sliding]
