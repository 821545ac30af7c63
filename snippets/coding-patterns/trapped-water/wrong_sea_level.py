"""Starts both walls at 0: below sea level it fills valleys up to a shore that is not there."""


def trapped_water(heights):
    left, right = 0, len(heights) - 1
    left_wall = right_wall = water = 0
    while left <= right:
        if left_wall <= right_wall:
            left_wall = max(left_wall, heights[left])
            water += left_wall - heights[left]
            left += 1
        else:
            right_wall = max(right_wall, heights[right])
            water += right_wall - heights[right]
            right -= 1
    return water
