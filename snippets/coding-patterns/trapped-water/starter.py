def trapped_water(heights):
    """Return the water held above a profile of columns of width 1.

    heights: list of numbers, possibly negative. Water runs off both ends.
    """
    raise NotImplementedError
