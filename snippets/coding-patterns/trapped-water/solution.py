"""Compute the water that a terrain profile holds, with two pointers."""


# --8<-- [start:trap]
def trapped_water(heights):
    """Return the water held above a profile of columns of width 1.

    heights: list or array of numbers of any type, possibly negative.
    Water runs off both ends.
    """
    left, right = 0, len(heights) - 1
    left_wall = right_wall = float("-inf")  # highest so far from each end
    water = 0
    while left <= right:
        if left_wall <= right_wall:  # the level at `left` is known
            height = float(heights[left])  # int16 would overflow
            left_wall = max(left_wall, height)
            water += left_wall - height
            left += 1
        else:  # the level at `right` is known
            height = float(heights[right])
            right_wall = max(right_wall, height)
            water += right_wall - height
            right -= 1
    return water
# --8<-- [end:trap]
