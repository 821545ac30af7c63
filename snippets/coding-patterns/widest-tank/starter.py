def largest_tank(heights):
    """Return the largest width times lower height of two posts that stand one unit apart; 0 for fewer than two."""
    raise NotImplementedError
