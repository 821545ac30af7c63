def cheapest_order(sizes):
    """Return the fewest multiplications for a chain of matrices, and the brackets that need so few.

    sizes: matrix i has sizes[i] rows and sizes[i + 1] columns; matrices are called A0, A1, ...
    """
    raise NotImplementedError


def most_coins(balloons):
    """Return the most coins for bursting all balloons; one earns left * itself * right."""
    raise NotImplementedError
