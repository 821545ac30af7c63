"""Returns the last restart without asking whether the loop as a whole has enough."""


def round_trip_start(charge, use):
    start = level = 0
    for i in range(len(charge)):
        level += charge[i] - use[i]
        if level < 0:
            start, level = i + 1, 0
    return start if start < len(charge) else None
