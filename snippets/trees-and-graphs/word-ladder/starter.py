def ladder_length(begin, end, words):
    """Return the number of words in a shortest ladder, or 0 if none exists.

    Neighbours have the same length and differ in exactly one place.
    words: list of strings that holds every word but perhaps `begin`.
    """
    raise NotImplementedError
