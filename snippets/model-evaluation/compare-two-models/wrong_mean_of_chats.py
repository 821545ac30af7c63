"""Averages the means of the chats, so a chat with one row counts as much as one with thirty."""

import numpy as np


def paired_bootstrap(score_a, score_b, group, rng, rounds=2_000):
    """The mean difference B - A per row, and its 95 % interval."""
    difference = np.asarray(score_b, float) - np.asarray(score_a, float)
    chats, chat = np.unique(np.asarray(group), return_inverse=True)
    total = np.bincount(chat, weights=difference)  # per chat
    rows = np.bincount(chat)
    drawn = rng.integers(chats.size, size=(rounds, chats.size))
    means = (total / rows)[drawn].mean(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return difference.mean(), low, high
