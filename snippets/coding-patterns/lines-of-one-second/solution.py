"""First and last position of a value in a sorted list."""


# --8<-- [start:bound]
def first_at_least(times, time):
    """Return the index of the first entry that is not less than `time`.

    times: ascending, with repeats. len(times) if there is none.
    """
    low, high = 0, len(times)
    while low < high:  # the answer lies in low .. high
        middle = (low + high) // 2
        if times[middle] < time:
            low = middle + 1
        else:
            high = middle
    return low


def first_after(times, time):
    """Return the index of the first entry greater than `time`."""
    low, high = 0, len(times)
    while low < high:
        middle = (low + high) // 2
        if times[middle] <= time:
            low = middle + 1
        else:
            high = middle
    return low


def first_and_last(times, time):
    """Return the indices of the first and the last `time`, or None."""
    first = first_at_least(times, time)
    if first == len(times) or times[first] != time:
        return None
    return first, first_after(times, time) - 1
# --8<-- [end:bound]
