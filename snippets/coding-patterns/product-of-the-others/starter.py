def products_of_others(values):
    """Return, for each value, the product of all the other ones.

    values: list of numbers, possibly 0 or negative. The empty product is 1.
    """
    raise NotImplementedError
