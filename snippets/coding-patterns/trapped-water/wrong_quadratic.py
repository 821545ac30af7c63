"""Right, but looks for both walls afresh at each column: O(n^2)."""


def trapped_water(heights):
    water = 0
    for i, height in enumerate(heights):
        water += min(max(heights[: i + 1]), max(heights[i:])) - height
    return water
