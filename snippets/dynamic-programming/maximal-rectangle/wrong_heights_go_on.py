"""Does not start the height of a column again at a blocked cell, so rectangles reach across it."""


def largest_free_area(blocked):
    if not blocked:
        return 0
    heights, best = [0] * len(blocked[0]), 0
    for row in blocked:
        for column, cell in enumerate(row):
            heights[column] += not cell
        for left in range(len(row)):
            lowest = heights[left]
            for right in range(left, len(row)):
                lowest = min(lowest, heights[right])
                best = max(best, lowest * (right - left + 1))
    return best
