"""Subtracts and adds in the type of the input: an int16 profile overflows, and the water turns negative."""


def trapped_water(heights):
    """Return the water held above a profile of columns of width 1.

    heights: list of numbers, possibly negative. Water runs off both ends.
    """
    left, right = 0, len(heights) - 1
    left_wall = right_wall = float("-inf")  # highest so far from each end
    water = 0
    while left <= right:
        if left_wall <= right_wall:  # the level at `left` is known
            left_wall = max(left_wall, heights[left])
            water += left_wall - heights[left]
            left += 1
        else:  # the level at `right` is known
            right_wall = max(right_wall, heights[right])
            water += right_wall - heights[right]
            right -= 1
    return water
