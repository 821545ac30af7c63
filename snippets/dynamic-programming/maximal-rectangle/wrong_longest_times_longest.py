"""Multiplies the free cells to the left of a cell by those above it, although the corner between may be blocked."""


def largest_free_area(blocked):
    best, heights = 0, [0] * (len(blocked[0]) if blocked else 0)
    for row in blocked:
        run = 0
        for column, cell in enumerate(row):
            run = 0 if cell else run + 1
            heights[column] = 0 if cell else heights[column] + 1
            best = max(best, run * heights[column])
    return best
