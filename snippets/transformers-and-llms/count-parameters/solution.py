"""Count the weights of a Llama-style decoder from its configuration, and the work per token."""


# --8<-- [start:count]
def count(layers, width, heads, kv_heads, head, hidden, vocab, experts=1, active=1, tied=False):
    """Return the numbers of weights, by part and in all. No biases, as in Llama."""
    attention = layers * width * head * (2 * heads + 2 * kv_heads)  # Q and O, K and V
    router = layers * width * experts if experts > 1 else 0
    network = layers * 3 * width * hidden  # SwiGLU has three matrices
    embedding = vocab * width * (1 if tied else 2)  # input table and output matrix
    norms = (2 * layers + 1) * width
    rest = attention + router + embedding + norms
    return {
        "attention": attention,
        "networks": network * experts,
        "embedding": embedding,
        "total": rest + network * experts,
        "active": rest + network * active,
    }
# --8<-- [end:count]


# --8<-- [start:flops]
def flops_per_token(layers, width, heads, kv_heads, head, hidden, vocab, experts=1, active=1, tied=False, context=0):
    """Return the operations of one forward pass for one token that attends to `context` tokens."""
    parts = count(layers, width, heads, kv_heads, head, hidden, vocab, experts, active, tied)
    lookup = 0 if tied else vocab * width  # reading a row is no arithmetic
    return 2 * (parts["active"] - lookup) + 4 * layers * heads * head * context
# --8<-- [end:flops]
