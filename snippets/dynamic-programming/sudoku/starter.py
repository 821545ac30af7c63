def is_valid(board):
    """Return whether no row, column or box repeats a digit. 0 is empty."""
    raise NotImplementedError


def solve(board):
    """Return a new board with all cells filled in, or None if there is none."""
    raise NotImplementedError
