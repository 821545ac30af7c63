"""The largest rectangle of free cells in a grid."""


# --8<-- [start:rectangle]
def largest_free_area(blocked):
    """Return the number of cells of the largest rectangle without a blocked cell.

    blocked: rows of truth values, all equally long.
    """
    width = len(blocked[0]) if blocked else 0
    heights = [0] * (width + 1)  # the last one stays 0 and clears the stack
    best = 0
    for row in blocked:
        for column, cell in enumerate(row):
            heights[column] = 0 if cell else heights[column] + 1
        best = max(best, largest_in_histogram(heights))
    return best


def largest_in_histogram(heights):
    """Return the largest rectangle under bars, of which the last has height 0."""
    best = 0
    rising = [-1]  # columns with rising heights, above a bottom that stays
    for column, height in enumerate(heights):
        while rising[-1] >= 0 and heights[rising[-1]] >= height:
            limit = heights[rising.pop()]
            best = max(best, limit * (column - rising[-1] - 1))
        rising.append(column)
    return best
# --8<-- [end:rectangle]
