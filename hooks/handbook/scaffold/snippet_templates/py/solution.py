"""What it does, in one line."""


def solve(values):
    """Say what goes in and what comes out."""
    raise NotImplementedError
