"""Squares."""


def double(x)
    return x * x
