"""Goes back without emptying the cell: the digits of a dead end stay in the grid and block others."""


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
    empty = [(r, c) for r in range(9) for c in range(9) if not board[r][c]]

    def fill(k):
        if k == len(empty):
            return True
        r, c = empty[k]
        for digit in range(1, 10):
            board[r][c] = digit
            if is_valid(board) and fill(k + 1):
                return True
        return False

    return board if fill(0) else None
