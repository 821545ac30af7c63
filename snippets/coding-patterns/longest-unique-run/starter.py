def longest_unique_run(items):
    """Return the length of the longest contiguous run without a repeat.

    items: any iterable of hashable things.
    """
    raise NotImplementedError
