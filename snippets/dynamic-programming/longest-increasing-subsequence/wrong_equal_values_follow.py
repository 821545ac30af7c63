"""Uses bisect_right: equal values may then follow each other, and the rise is not strict."""

from bisect import bisect_right


def longest_rise(values):
    tails, places, before = [], [], []
    for place, value in enumerate(values):
        k = bisect_right(tails, value)
        tails[k : k + 1] = [value]
        places[k : k + 1] = [place]
        before.append(places[k - 1] if k else None)
    rise, place = [], places[-1] if places else None
    while place is not None:
        rise.append(values[place])
        place = before[place]
    return rise[::-1]
