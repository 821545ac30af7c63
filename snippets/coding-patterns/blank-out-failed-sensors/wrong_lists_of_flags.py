"""Right, but keeps one flag for each row and each column: O(m + n) memory."""


def blank_out(grid):
    rows = [0 in row for row in grid]
    columns = [0 in column for column in zip(*grid)]
    for r, row in enumerate(grid):
        for c in range(len(row)):
            if rows[r] or columns[c]:
                row[c] = 0
