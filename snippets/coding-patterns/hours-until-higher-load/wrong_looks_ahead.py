"""Right, but looks ahead from every hour: O(n^2) when loads fall."""


def hours_until_higher(loads):
    waits = [0] * len(loads)
    for hour, load in enumerate(loads):
        for later in range(hour + 1, len(loads)):
            if loads[later] > load:
                waits[hour] = later - hour
                break
    return waits
