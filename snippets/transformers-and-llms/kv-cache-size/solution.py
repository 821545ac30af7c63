"""Memory of the key-value cache of a decoder."""


# --8<-- [start:cache]
def bytes_per_token(layers, kv_heads, head_size, bytes_each=2):
    """One key and one value per layer and KV head; bfloat16 has 2 bytes."""
    return 2 * layers * kv_heads * head_size * bytes_each


def sequences_that_fit(memory, weights, per_token, tokens):
    """Sequences of so many tokens that fit beside the weights (in bytes)."""
    return max(0, int((memory - weights) // (per_token * tokens)))
# --8<-- [end:cache]
