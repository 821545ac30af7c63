"""Keeps no record of the path: it may step back and use a cell twice."""


def has_trace(grid, trace):
    cells = {(r, c): cell for r, row in enumerate(grid) for c, cell in enumerate(row)}
    places = {cell for cell, letter in cells.items() if not trace or letter == trace[0]}
    for letter in trace[1:]:
        places = {
            cell
            for r, c in places
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
            if cells.get(cell) == letter
        }
    return bool(places) or not trace
