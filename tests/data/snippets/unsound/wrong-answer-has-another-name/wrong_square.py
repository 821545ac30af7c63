"""Squares."""


def solve(x):
    return x * x
