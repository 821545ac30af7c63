"""Load and cost of a support assistant, and what its metrics hide."""

DAY = 86_400


def open_at_once(per_day, peak_to_mean, seconds):
    """(new a second, open at once) at the peak, by Little's law."""
    rate = per_day * peak_to_mean / DAY
    return rate, rate * seconds


def model_cost(calls, tokens_in, tokens_out, price_in, price_out):
    """Price of the calls; prices are per million tokens."""
    return calls * (tokens_in * price_in + tokens_out * price_out) / 1e6


def people(conversations, minutes, hours=6.5):
    return conversations * minutes / (hours * 60)


def resolved(contained, come_back):
    """Share of conversations that no person and no second contact needed."""
    return contained * (1 - come_back)


def all_succeed(once, runs):
    """pass^k: the chance that all of k independent runs succeed."""
    return once**runs
