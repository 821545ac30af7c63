"""Goes through the loads upwards while it adds new ones: a job then counts several times."""


def split_evenly(minutes):
    half = sum(minutes) // 2
    way = {0: []}
    for job, length in enumerate(minutes):
        for load in range(half - length + 1):
            if load in way:
                way.setdefault(load + length, [*way[load], job])
    return way[max(way)]
