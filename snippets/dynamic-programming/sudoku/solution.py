"""Check and solve a sudoku."""


# --8<-- [start:valid]
def is_valid(board):
    """Return whether no row, column or box repeats a digit. 0 is empty."""
    seen = set()
    for r in range(9):
        for c in range(9):
            digit = board[r][c]
            if digit:
                marks = {("row", r, digit), ("column", c, digit), ("box", r // 3, c // 3, digit)}
                if seen & marks:
                    return False
                seen |= marks
    return True
# --8<-- [end:valid]


# --8<-- [start:solve]
DIGITS = set(range(1, 10))


def solve(board):
    """Return a new board with all cells filled in, or None if there is none."""
    if not is_valid(board):
        return None
    board = [list(row) for row in board]
    rows, columns, boxes = ([set() for _ in range(9)] for _ in range(3))
    empty = []
    for r in range(9):
        for c in range(9):
            if board[r][c]:
                for group in (rows[r], columns[c], boxes[r // 3 * 3 + c // 3]):
                    group.add(board[r][c])
            else:
                empty.append((r, c))

    def candidates(cell):
        r, c = cell
        return DIGITS - rows[r] - columns[c] - boxes[r // 3 * 3 + c // 3]

    def fill():
        if not empty:
            return True
        cell = min(empty, key=lambda cell: len(candidates(cell)))  # the fewest choices first
        empty.remove(cell)
        r, c = cell
        groups = rows[r], columns[c], boxes[r // 3 * 3 + c // 3]
        for digit in candidates(cell):
            for group in groups:
                group.add(digit)
            board[r][c] = digit
            if fill():
                return True
            for group in groups:
                group.remove(digit)
        empty.append(cell)
        return False

    return board if fill() else None
# --8<-- [end:solve]
