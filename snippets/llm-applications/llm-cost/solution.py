"""What a request costs with a prompt cache, and when the cache pays."""

from math import exp, log


# --8<-- [start:cost]
def request_cost(prefix, rest, output, hit_rate, price_in, price_out, read=0.1, write=1.25):
    """Return dollars a request; prices are per million tokens, a miss writes the prefix."""
    factor = hit_rate * read + (1 - hit_rate) * write
    return (prefix * factor * price_in + rest * price_in + output * price_out) / 1e6


def break_even(read=0.1, write=1.25):
    """Return the hit rate above which caching the prefix is cheaper than not caching."""
    return (write - 1) / (write - read)


def hit_rate(per_minute, lifetime):
    """Return the chance that another request came within the lifetime (random arrivals)."""
    return 1 - exp(-per_minute * lifetime)


def requests_needed(lifetime, read=0.1, write=1.25):
    """Return the requests a minute at which the cache breaks even."""
    return -log(1 - break_even(read, write)) / lifetime
# --8<-- [end:cost]
