def matches(pattern, text):
    """Return whether the pattern fits the whole text.

    A dot fits any one character. A star fits the character before it, zero or more times.
    """
    raise NotImplementedError


def glob_matches(pattern, text):
    """Return whether the glob fits the whole text.

    ? fits any one character, * any number of any characters.
    """
    raise NotImplementedError
