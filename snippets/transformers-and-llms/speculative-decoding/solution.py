"""One step of speculative sampling."""

# --8<-- [start:verify]
import numpy as np


def verify(drafted, q, p, rng):
    """Return the tokens to keep: accepted drafts and one more token.

    drafted: k tokens that the small model sampled from the rows of q (k, vocabulary).
    p: (k + 1, vocabulary), the distributions of the large model at these positions.
    """
    kept = []
    for i, token in enumerate(drafted):
        if rng.random() < p[i, token] / q[i, token]:
            kept.append(token)
            continue
        rest = np.maximum(p[i] - q[i], 0)       # where the draft gave too little
        kept.append(rng.choice(len(rest), p=rest / rest.sum()))
        return kept
    kept.append(rng.choice(p.shape[1], p=p[-1]))    # all accepted: one for free
    return kept
# --8<-- [end:verify]


# --8<-- [start:speed]
def tokens_per_step(acceptance, k):
    """Return the expected tokens of a step, if each draft is accepted independently."""
    return (1 - acceptance ** (k + 1)) / (1 - acceptance)


def speedup(acceptance, k, draft_cost):
    """Return the gain if a draft costs this share of a step of the large model."""
    return tokens_per_step(acceptance, k) / (1 + k * draft_cost)
# --8<-- [end:speed]
