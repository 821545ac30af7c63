"""Retry a call with capped exponential backoff, full jitter and a deadline."""


# --8<-- [start:retry]
def retry(call, retryable, *, attempts, base, cap, deadline, clock, sleep, uniform):
    """Return call(), trying up to attempts times.

    Only exceptions of the classes in the tuple retryable are retried.
    After failure k = 0, 1, ... wait uniform(0, min(cap, base * 2**k))
    seconds. Don't wait if the wait would end later than deadline seconds
    after the start. When giving up, raise the last exception as it is.
    """
    end = clock() + deadline
    longest = min(cap, base)
    for left in reversed(range(attempts)):
        try:
            return call()
        except retryable:
            wait = uniform(0, longest)
            if not left or clock() + wait > end:
                raise
        sleep(wait)
        longest = min(cap, 2 * longest)
# --8<-- [end:retry]


# --8<-- [start:herd]
def herd(clients, waits, width=0.1):
    """Return the number of retries in each bin of width seconds.

    waits(client) gives the client's waits; all clients fail at time 0.
    """
    bins = {}
    for client in range(clients):
        now = 0.0
        for wait in waits(client):
            now += wait
            place = int(now / width + 1e-9)
            bins[place] = bins.get(place, 0) + 1
    return [bins.get(place, 0) for place in range(max(bins) + 1)]
# --8<-- [end:herd]
