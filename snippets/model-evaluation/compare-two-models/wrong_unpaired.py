"""Draws chats for A and for B separately, so the difficulty they share no longer cancels."""

import numpy as np


def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval."""
    difference = np.asarray(score_b, float) - np.asarray(score_a, float)
    chats, chat = np.unique(np.asarray(group), return_inverse=True)
    rows, means = np.bincount(chat), 0
    for sign, score in (1, score_b), (-1, score_a):
        total = np.bincount(chat, weights=np.asarray(score, float))
        drawn = rng.integers(chats.size, size=(rounds, chats.size))
        means = means + sign * total[drawn].sum(axis=1) / rows[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return difference.mean(), low, high
