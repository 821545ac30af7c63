"""Decoding: beam search and top-p (nucleus) sampling."""


def beam_search(next_log_probs, start, end, width, steps, alpha=0.0):
    """Return (tokens, score) of the best sequence found.

    next_log_probs(tokens) maps a list of tokens to log probabilities (v,) of the next
    one. Sequences begin with start, and finish with the token end or after that many
    steps. A finished sequence of n new tokens (end included) scores log probability / n ** alpha.
    Keep the width best unfinished sequences by log probability at each step. A sequence
    of the beam may finish at any step, however unlikely its end is.
    """
    raise NotImplementedError


def top_p(logits, p, rng, temperature=1.0):
    """Return a token drawn from the smallest set of most likely tokens with total >= p.

    The token that crosses p belongs to the set, so it is never empty. Of equally likely
    tokens the lower one comes first. Temperature 0 means the most likely token.
    """
    raise NotImplementedError
