"""Squares."""


def double(x):
    return x * y
