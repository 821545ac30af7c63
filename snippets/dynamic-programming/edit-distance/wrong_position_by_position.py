"""Compares position by position: after one missing token, everything counts as wrong."""


def edits(reference, hypothesis):
    differing = sum(wanted != heard for wanted, heard in zip(reference, hypothesis))
    return differing + abs(len(reference) - len(hypothesis))
