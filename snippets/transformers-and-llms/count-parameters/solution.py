"""Count the weights of a Llama-style decoder from its configuration, and the work per token."""


# --8<-- [start:count]
def count(
    layers, width, heads, kv_heads, head, hidden, vocab,
    experts=1, active=1, tied=False,
):
    """Return the numbers of weights, by part and in all."""
    attention = layers * width * head * (2 * heads + 2 * kv_heads)
    router = layers * width * experts if experts > 1 else 0
    network = layers * 3 * width * hidden  # SwiGLU has three matrices
    embedding = vocab * width * (1 if tied else 2)  # in and out
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
def flops_per_token(config, context=0):
    """Return the operations of a forward pass for one token."""
    lookup = 0 if config.get("tied") else config["vocab"] * config["width"]
    weights = count(**config)["active"] - lookup  # a look-up is free
    heads = config["heads"] * config["head"]
    return 2 * weights + 4 * config["layers"] * heads * context
# --8<-- [end:flops]
