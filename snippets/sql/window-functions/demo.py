"""The query of the page, as a table."""

from solution import rows

names, found = rows()
for row in [names, *found]:
    cells = ["" if cell is None else str(cell) for cell in row]
    print(" ".join(cell.rjust(width) for cell, width in zip(cells, (5, 4, 6, 11, 5, 11, 6, 7))).rstrip())
