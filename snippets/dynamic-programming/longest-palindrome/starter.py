def longest_palindrome(items):
    """Return the longest contiguous stretch that is its own reverse.

    items: a list or a string. If several are longest, the first counts.
    """
    raise NotImplementedError
