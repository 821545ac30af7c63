"""Decide whether a text can be cut into words of a vocabulary."""


# --8<-- [start:split]
def can_split(text, vocabulary):
    """Return whether the text is a sequence of words of the vocabulary.

    vocabulary: set of words, each usable any number of times. The empty
    text is the sequence of no words.
    """
    longest = max(map(len, vocabulary), default=0)
    reachable = [True]  # reachable[end]: the first `end` letters can be cut
    for end in range(1, len(text) + 1):
        starts = range(max(0, end - longest), end)
        reachable.append(
            any(reachable[start] and text[start:end] in vocabulary for start in starts)
        )
    return reachable[-1]
# --8<-- [end:split]
