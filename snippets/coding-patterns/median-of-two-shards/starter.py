def median_of_two(a, b):
    """Return the median of all numbers of the sorted lists a and b."""
    raise NotImplementedError
