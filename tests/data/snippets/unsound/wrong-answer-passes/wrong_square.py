"""Forgets nothing."""


def double(x):
    return x + x
