"""What head and tail sampling keep."""


# --8<-- [start:head]
def chance_of_none(events, share):
    """Return the chance that head sampling keeps none of so many traces."""
    return (1 - share) ** events
# --8<-- [end:head]


# --8<-- [start:tail]
def tail(rate, error_share, slow_share, rest_share):
    """Return traces kept a second and the share of errors among them.

    All errors and all slow traces are kept, and rest_share of the others.
    No trace is both an error and slow.
    """
    errors, slow = rate * error_share, rate * slow_share
    kept = errors + slow + (rate - errors - slow) * rest_share
    return kept, errors / kept


def weighted_error_share(kept):
    """Return the share of errors from pairs (is error, probability of being kept)."""
    weights = [(error, 1 / probability) for error, probability in kept]
    return sum(weight for error, weight in weights if error) / sum(weight for _, weight in weights)


def buffer_gigabytes(rate, spans, span_bytes, wait):
    """Return the memory for all spans that wait for a decision."""
    return rate * spans * span_bytes * wait / 1e9
# --8<-- [end:tail]
