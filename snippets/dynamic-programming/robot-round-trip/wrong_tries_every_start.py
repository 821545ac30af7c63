"""Right, but drives round from every charger: quadratic."""


def round_trip_start(charge, use):
    n = len(charge)
    for start in range(n):
        level = 0
        for i in range(n):
            place = (start + i) % n
            level += charge[place] - use[place]
            if level < 0:
                break
        else:
            return start
    return None
