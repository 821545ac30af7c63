"""Doubles a number."""


def double(x):
    return 2 * x
