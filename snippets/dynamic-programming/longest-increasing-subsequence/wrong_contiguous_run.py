"""Looks for the longest contiguous run: values may lie in between."""


def longest_rise(values):
    best, run = [], []
    for value in values:
        run = [*run, value] if run and run[-1] < value else [value]
        best = max(best, run, key=len)
    return best
