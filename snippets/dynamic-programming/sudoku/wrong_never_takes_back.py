"""Fills each cell with the first digit that fits, and gives up where none does, instead of going back."""


def is_valid(board):
    seen = set()
    for r in range(9):
        for c in range(9):
            if digit := board[r][c]:
                marks = {("row", r, digit), ("column", c, digit), ("box", r // 3, c // 3, digit)}
                if seen & marks:
                    return False
                seen |= marks
    return True


def solve(board):
    if not is_valid(board):
        return None
    board = [list(row) for row in board]
    for r in range(9):
        for c in range(9):
            if not board[r][c]:
                for digit in range(1, 10):
                    board[r][c] = digit
                    if is_valid(board):
                        break
                else:
                    return None
    return board
