"""Starts where the charge exceeds the use by the most, although the chargers after it may be poor."""


def round_trip_start(charge, use):
    if not charge or sum(charge) < sum(use):
        return None
    gains = [x - y for x, y in zip(charge, use)]
    return gains.index(max(gains))
