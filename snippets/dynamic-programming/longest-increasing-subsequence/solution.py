"""Find a longest strictly increasing subsequence in O(n log n)."""

# --8<-- [start:rise]
from bisect import bisect_left


def longest_rise(values):
    """Return a longest strictly increasing subsequence as a list.

    values: list of numbers. If several are longest, any of them counts.
    """
    tails = []  # tails[k]: the smallest end of a rise of k + 1 values
    places = []  # where the tails stand
    before = []  # for each place, the place of its predecessor
    for place, value in enumerate(values):
        k = bisect_left(tails, value)
        tails[k : k + 1] = [value]  # replaces the tail, or appends
        places[k : k + 1] = [place]
        before.append(places[k - 1] if k else None)
    rise = []
    place = places[-1] if places else None
    while place is not None:
        rise.append(values[place])
        place = before[place]
    return rise[::-1]
# --8<-- [end:rise]
