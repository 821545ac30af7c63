"""Memory of the key-value cache of a decoder."""


# --8<-- [start:cache]
def bytes_per_token(layers, kv_heads, head_size, bytes_each=2):
    """A key and a value per layer and KV head; bytes_each is 2 for bfloat16."""
    return 2 * layers * kv_heads * head_size * bytes_each


def sequences_that_fit(memory, weights, per_token, tokens):
    """Whole sequences of a length that fit beside the weights, in bytes."""
    return max(0, int((memory - weights) // (per_token * tokens)))
# --8<-- [end:cache]
