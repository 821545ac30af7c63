def round_trip_start(charge, use):
    """Return the first index from which the robot gets round the loop, or None.

    charge[i] is what charger i gives, and use[i] is what the way from
    there to the next charger takes.
    """
    raise NotImplementedError
