def attention_weights(queries, keys):
    """Scaled dot-product attention: (m, d) and (n, d) give (m, n)."""
    raise NotImplementedError


def effective_tokens(weights):
    """How many tokens share the attention: 1 if one has it all, n if equal."""
    raise NotImplementedError
