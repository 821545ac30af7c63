"""Counts the last round, in which no machine is infected any more, as a minute."""

from collections import deque


def minutes_to_reach_all(grid):
    states = {(r, c): state for r, row in enumerate(grid) for c, state in enumerate(row)}
    queue = deque(cell for cell, state in states.items() if state == 2)
    minutes = 0
    while queue:
        for _ in range(len(queue)):
            r, c = queue.popleft()
            for cell in (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1):
                if states.get(cell) == 1:
                    states[cell] = 2
                    queue.append(cell)
        minutes += 1
    return None if 1 in states.values() else minutes
