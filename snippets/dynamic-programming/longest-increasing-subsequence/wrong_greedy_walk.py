"""Takes each value that is higher than the last one taken: an early high value blocks the rest."""


def longest_rise(values):
    rise = []
    for value in values:
        if not rise or rise[-1] < value:
            rise.append(value)
    return rise
