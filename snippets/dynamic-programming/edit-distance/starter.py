def edits(reference, hypothesis):
    """Return the fewest edits that turn one sequence into the other.

    reference, hypothesis: lists of tokens, or strings of characters. An
    edit inserts, deletes or replaces one token.
    """
    raise NotImplementedError
