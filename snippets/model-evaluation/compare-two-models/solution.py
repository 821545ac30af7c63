"""Is model B better than A? A paired bootstrap over groups of rows."""

import numpy as np


# --8<-- [start:bootstrap]
def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval."""
    difference = np.asarray(score_b, float) - np.asarray(score_a, float)
    chats, chat = np.unique(np.asarray(group), return_inverse=True)
    total = np.bincount(chat, weights=difference)  # per chat
    rows = np.bincount(chat)
    drawn = rng.integers(chats.size, size=(rounds, chats.size))
    means = total[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return difference.mean(), low, high
# --8<-- [end:bootstrap]
