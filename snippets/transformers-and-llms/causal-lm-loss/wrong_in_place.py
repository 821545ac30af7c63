"""Subtracts the largest logit with -=, which changes the view and so the caller's logits."""

import numpy as np


def answer_loss(logits, tokens, prompt_lengths, lengths):
    """Return the mean negative log-probability of all answer tokens.

    logits: (batch, time, vocabulary); logits[b, t] has seen tokens[b, :t + 1].
    tokens: (batch, time), padded on the right; the padding id may occur in texts.
    Row b holds a prompt of prompt_lengths[b] tokens, at least one, and its answer
    up to lengths[b].
    """
    target = tokens[:, 1:]
    i = np.arange(1, tokens.shape[1])
    start, end = prompt_lengths[:, None], lengths[:, None]
    counted = (start <= i) & (i < end)
    z = logits[:, :-1]
    z -= z.max(axis=-1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
    chosen = np.take_along_axis(log_p, target[..., None], axis=-1)[..., 0]
    return float(-chosen[counted].mean())
