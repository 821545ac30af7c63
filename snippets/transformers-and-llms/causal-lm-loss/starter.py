def answer_loss(logits, tokens, prompt_lengths, lengths):
    """Return the mean negative log-probability of all answer tokens.

    logits: (batch, time, vocabulary); logits[b, t] has seen tokens[b, :t + 1].
    tokens: (batch, time), padded on the right; the padding id may occur in texts.
    Row b holds a prompt of prompt_lengths[b] tokens, at least one, and its answer
    up to lengths[b].
    """
    raise NotImplementedError
