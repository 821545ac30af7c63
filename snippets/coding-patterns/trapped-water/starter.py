def trapped_water(heights):
    """Return the water held above a profile of columns of width 1.

    heights: list or array of numbers of any type, possibly negative.
    Water runs off both ends.
    """
    raise NotImplementedError
