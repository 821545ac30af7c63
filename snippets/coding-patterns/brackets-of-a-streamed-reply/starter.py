def first_error(text):
    """Return the index of the first bracket error, or None if all brackets match.

    A closing bracket is an error if the last open one is not its partner.
    Brackets still open at the end: the error is the innermost of them.
    """
    raise NotImplementedError
