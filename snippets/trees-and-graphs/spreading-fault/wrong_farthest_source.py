"""Searches from each source alone and takes the maximum: the nearest source decides, not the farthest."""


def minutes_to_reach_all(grid):
    states = {(r, c): state for r, row in enumerate(grid) for c, state in enumerate(row)}
    healthy = {cell for cell, state in states.items() if state == 1}
    reached, longest = set(), 0
    for source, state in states.items():
        if state != 2:
            continue
        front, left, minutes = {source}, set(healthy), 0
        while front:
            front = {
                cell
                for r, c in front
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
                if cell in left
            }
            left -= front
            reached |= front
            minutes += bool(front)
        longest = max(longest, minutes)
    return longest if reached == healthy else None
