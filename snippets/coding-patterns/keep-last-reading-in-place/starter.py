def keep_last(readings):
    """Keep only the last reading of each time, in place, in O(1) memory.

    readings: list of (time, value), ascending by time.
    """
    raise NotImplementedError
