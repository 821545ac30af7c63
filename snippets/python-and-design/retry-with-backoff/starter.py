def retry(call, retryable, *, attempts, base, cap, deadline, clock, sleep, uniform):
    """Return call(), trying up to attempts times.

    Only exceptions of the classes in the tuple retryable are retried.
    After failure k = 0, 1, ... wait uniform(0, min(cap, base * 2**k))
    seconds. Don't wait if the wait would end later than deadline seconds
    after the start. When giving up, raise the last exception as it is.
    """
    raise NotImplementedError
