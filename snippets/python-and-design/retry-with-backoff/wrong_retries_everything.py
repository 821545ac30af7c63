"""People catch Exception because "anything can go wrong", and so retry bugs and bad requests too."""


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
        except Exception:
            wait = uniform(0, longest)
            if not left or clock() + wait > end:
                raise
        sleep(wait)
        longest = min(cap, 2 * longest)
