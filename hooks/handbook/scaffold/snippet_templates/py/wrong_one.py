"""Say why people write this, and why it is wrong."""


def solve(values):
    return values
