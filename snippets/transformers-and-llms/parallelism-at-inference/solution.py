"""How many GPUs a decoder needs: memory, bandwidth and arithmetic bounds."""

# --8<-- [start:plan]
from math import ceil

CARD = {"memory": 0.9 * 80e9, "bandwidth": 3.35e12, "flops": 989e12}


def sequences(weights, cache_per_sequence, cards):
    """Return how many sequences fit beside the weights on so many cards."""
    return max(0, int((cards * CARD["memory"] - weights) // cache_per_sequence))


def decode_groups(users, weights, cache_per_sequence, cards):
    """Return the groups of cards that hold all users' caches."""
    return ceil(users / sequences(weights, cache_per_sequence, cards))


def step_bound(weights, cache_per_sequence, batch, cards):
    """Return the least seconds of a decoding step: all bytes are read once."""
    return (weights + batch * cache_per_sequence) / (cards * CARD["bandwidth"])


def prefill_cards(requests_per_second, parameters, prompt, reached=0.5):
    """Return the cards that reading the prompts keeps busy."""
    return requests_per_second * 2 * parameters * prompt / (reached * CARD["flops"])


def all_reduce_seconds(batch, width, cards, link, latency):
    """Return the time of one all-reduce in a ring; link in bytes per second."""
    return 2 * (cards - 1) / cards * batch * width * 2 / link + latency
# --8<-- [end:plan]
