"""Looks for a wall on the left only: the water runs off on the right."""


def trapped_water(heights):
    wall, water = float("-inf"), 0
    for height in heights:
        wall = max(wall, height)
        water += wall - height
    return water
