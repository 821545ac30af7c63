def learn_merges(word_counts, merges):
    """Return up to so many merged pairs, in the order in which they are learned.

    word_counts maps words to how often they occur. Of pairs that occur equally
    often, the alphabetically first one is merged. Pairs seen once are not merged.
    """
    raise NotImplementedError


def encode(word, learned):
    """Split a word by replaying the merges in the order learned."""
    raise NotImplementedError
