"""Right, but compares each value with all before it: quadratic."""


def longest_rise(values):
    length, before = [], []
    for i, value in enumerate(values):
        best = max((j for j in range(i) if values[j] < value), key=length.__getitem__, default=None)
        before.append(best)
        length.append(1 if best is None else length[best] + 1)
    place = max(range(len(values)), key=length.__getitem__, default=None)
    rise = []
    while place is not None:
        rise.append(values[place])
        place = before[place]
    return rise[::-1]
