"""Latency, context packing and scoring of a code assistant."""

# --8<-- [start:pack]
def pack(snippets, budget):
    """Choose snippets (score, tokens, text) by score within a token budget.

    Returns the texts with the best one last, next to the cursor.
    """
    chosen, left = [], budget
    for score, tokens, text in sorted(snippets, key=lambda s: (-s[0], s[1])):
        if tokens <= left:
            chosen.append(text)
            left -= tokens
    return chosen[::-1]
# --8<-- [end:pack]


# --8<-- [start:passk]
from math import comb


def pass_at_k(samples, correct, k):
    """Chance that at least one of k drawn samples passes (Chen et al. 2021)."""
    return 1 - comb(samples - correct, k) / comb(samples, k)
# --8<-- [end:passk]


def latency(context, output, prefill_rate, ms_per_token, fixed):
    """Milliseconds until the completion stands; fixed: network, debounce, queue."""
    return sum(fixed) + 1_000 * context / prefill_rate + output * ms_per_token
