"""Right, but searches depth-first: it reaches cells by long detours and corrects them again and again."""


def minutes_to_reach_all(grid):
    minute = {(r, c): None for r, row in enumerate(grid) for c, state in enumerate(row) if state}
    stack = [(r, c) for r, c in minute if grid[r][c] == 2]
    minute.update(dict.fromkeys(stack, 0))
    while stack:
        r, c = stack.pop()
        for cell in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
            if cell in minute and (minute[cell] is None or minute[cell] > minute[r, c] + 1):
                minute[cell] = minute[r, c] + 1
                stack.append(cell)
    return None if None in minute.values() else max(minute.values(), default=0)
