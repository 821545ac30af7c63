"""A service with a queue, and clients that time out and try again."""

from collections import defaultdict, deque


# --8<-- [start:simulate]
def simulate(load, seconds, capacity=100, timeout=1.0, attempts=3, limit=None, retry_share=None):
    """Return per tick of 0.1 s the calls that were good, late, refused and queued.

    load(second) is the rate of new calls. A client gives up after timeout and
    calls again, up to attempts calls in all; the server still works on the
    old call. limit bounds the queue: a refused call is repeated one timeout
    later. retry_share bounds retries as a share of new calls.
    """
    step, patience = 0.1, round(timeout / 0.1)
    queue, queued = deque(), 0.0  # [tick of arrival, attempt, calls left]
    expiring, retries = defaultdict(list), defaultdict(float)
    ticks = []
    for now in range(round(seconds / step)):
        for _, attempt, left in expiring.pop(now, []):
            if attempt < attempts:
                retries[now, attempt + 1] += left
        new = load(now * step) * step
        tokens = float("inf") if retry_share is None else retry_share * new
        refused = 0.0
        for attempt in range(1, attempts + 1):
            calls = new if attempt == 1 else min(retries.pop((now, attempt), 0.0), tokens)
            tokens -= calls if attempt > 1 else 0.0
            room = calls if limit is None else max(limit - queued, 0.0)
            admitted = min(calls, room)
            if attempt < attempts:
                retries[now + patience, attempt + 1] += calls - admitted
            refused += calls - admitted
            queued += admitted
            batch = [now, attempt, admitted]
            queue.append(batch)
            expiring[now + patience].append(batch)
        good = late = 0.0
        left = capacity * step
        while queue and left > 0:
            batch = queue[0]
            served = min(batch[2], left)
            batch[2] -= served
            left -= served
            queued -= served
            if now - batch[0] < patience:
                good += served
            else:
                late += served
            if batch[2] <= 0:
                queue.popleft()
        ticks.append({"good": good, "late": late, "refused": refused, "queued": queued})
    return ticks
# --8<-- [end:simulate]


def burst(second):
    """80 calls a second, and 150 from second 20 to 30."""
    return 150 if 20 <= second < 30 else 80


def per_second(ticks, what):
    """Return the sum of what for each whole second."""
    return [sum(tick[what] for tick in ticks[start:start + 10]) for start in range(0, len(ticks), 10)]


SETTINGS = {
    "nothing": {},
    "retry budget 10 %": {"retry_share": 0.1},
    "queue of 50": {"limit": 50},
}
