"""What retries do to the last service of a chain."""


# --8<-- [start:retries]
def attempts(failing, retries):
    """Return the mean attempts of a call that fails with this probability."""
    return sum(failing**n for n in range(retries + 1))


def load_on_the_last(failing, retries, callers):
    """Return the requests at the last service per user request.

    callers: proxies in front of it, each of which retries. Only the last
    service fails, and an error travels up when the retries are used up.
    """
    load = 1.0
    for _ in range(callers):
        load *= attempts(failing, retries)
        failing **= retries + 1                # what the next one up sees
    return load
# --8<-- [end:retries]
