def can_split(text, vocabulary):
    """Return whether the text is a sequence of words of the vocabulary.

    vocabulary: set of words, each usable any number of times. The empty
    text is the sequence of no words.
    """
    raise NotImplementedError
