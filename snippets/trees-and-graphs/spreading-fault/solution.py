"""Spread a fault through a grid with a breadth-first search from all sources."""


# --8<-- [start:spread]
def minutes_to_reach_all(grid):
    """Return the minutes until no machine is healthy, or None for never.

    grid: rows of equal length; 0 empty, 1 healthy, 2 faulty. Each minute
    every faulty machine infects the healthy ones beside it.
    """
    cells = {(r, c): state for r, row in enumerate(grid) for c, state in enumerate(row)}
    healthy = {cell for cell, state in cells.items() if state == 1}
    frontier = {cell for cell, state in cells.items() if state == 2}
    minutes = 0
    while healthy and frontier:
        frontier = {cell for r, c in frontier for cell in beside(r, c) if cell in healthy}
        healthy -= frontier
        minutes += 1
    return None if healthy else minutes


def beside(r, c):
    return (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)
# --8<-- [end:spread]
