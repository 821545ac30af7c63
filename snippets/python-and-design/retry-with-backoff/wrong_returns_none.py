"""Falling out of the loop after the last attempt is easy to overlook; the caller then works with None."""


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
                return None
        sleep(wait)
        longest = min(cap, 2 * longest)
