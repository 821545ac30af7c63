def fewest_hops(reach):
    """Return the fewest hops from the first place to the last, or None if it cannot be reached.

    reach: from place i one may hop to any of the places i + 1, ..., i + reach[i].
    """
    raise NotImplementedError
