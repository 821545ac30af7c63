"""How many GPUs a decoder needs: memory, bandwidth and arithmetic bounds."""

# --8<-- [start:plan]
from math import ceil

# What one card gives in practice: a share of its data sheet.
CARD = {"memory": 0.9 * 80e9, "bandwidth": 0.8 * 3.35e12, "flops": 0.5 * 989e12}


def sequences(weights, cache_per_sequence, cards, seconds=float("inf")):
    """Return how many sequences fit beside the weights and are read in this time."""
    per_card = min(CARD["memory"], CARD["bandwidth"] * seconds)
    return max(0, int((cards * per_card - weights) // cache_per_sequence))


def decode_cards(users, per_group, cards):
    """Return the cards of as many groups as the users need."""
    return cards * ceil(users / per_group)


def prefill_cards(requests_per_second, parameters, prompt):
    """Return the cards that reading the prompts keeps busy."""
    return requests_per_second * 2 * parameters * prompt / CARD["flops"]


def all_reduce_seconds(batch, width, cards, link, latency):
    """Return the time of one all-reduce in a ring; link in bytes per second."""
    return 2 * (cards - 1) / cards * batch * width * 2 / link + latency
# --8<-- [end:plan]
