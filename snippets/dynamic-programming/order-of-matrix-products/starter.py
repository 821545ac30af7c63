def cheapest_order(sizes):
    """Return the fewest multiplications for a chain, and the brackets for it.

    sizes: matrix i, called "Ai", has sizes[i] rows and sizes[i + 1] columns.
    """
    raise NotImplementedError


def most_coins(balloons):
    """Return the most coins for bursting all balloons.

    A balloon earns left * itself * right.
    """
    raise NotImplementedError
