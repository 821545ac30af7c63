"""Where a robot can start to get round a loop of chargers."""


# --8<-- [start:start]
def round_trip_start(charge, use):
    """Return the first index from which the robot gets round the loop, or None.

    charge[i] is what charger i gives, and use[i] is what the way from
    there to the next charger takes.
    """
    start = level = total = 0
    for i in range(len(charge)):
        gain = charge[i] - use[i]
        total += gain
        level += gain
        if level < 0:  # no charger from start to i can be the start
            start, level = i + 1, 0
    return start if charge and total >= 0 else None
# --8<-- [end:start]
