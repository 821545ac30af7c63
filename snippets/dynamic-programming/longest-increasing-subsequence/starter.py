def longest_rise(values):
    """Return a longest strictly increasing subsequence as a list.

    values: list of numbers. If several are longest, any of them counts.
    """
    raise NotImplementedError
