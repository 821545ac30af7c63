def is_valid(board):
    """Return whether no row, column or box of the 9 by 9 board repeats a digit. 0 is an empty cell."""
    raise NotImplementedError


def solve(board):
    """Return a new board with all cells filled in by the rules, or None if there is none."""
    raise NotImplementedError
