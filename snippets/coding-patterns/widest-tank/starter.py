def largest_tank(heights):
    """Return the largest area between two posts, or 0 for fewer than two.

    The posts stand one unit apart.
    """
    raise NotImplementedError
