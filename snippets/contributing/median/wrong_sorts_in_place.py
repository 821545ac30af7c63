"""Sorts the caller's list: the result is right, and somebody else's data are in another order."""


def median(values):
    if not values:
        return None
    values.sort()
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
