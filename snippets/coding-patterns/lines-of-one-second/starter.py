def first_at_least(times, time):
    """Return the index of the first entry that is not less than `time`.

    times: ascending, with repeats. len(times) if there is none.
    """
    raise NotImplementedError


def first_after(times, time):
    """Return the index of the first entry greater than `time`."""
    raise NotImplementedError


def first_and_last(times, time):
    """Return the indices of the first and the last `time`, or None."""
    raise NotImplementedError
