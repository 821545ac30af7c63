def hours_until_higher(loads):
    """Return, for each hour, how many hours pass until the load is higher.

    loads: list of numbers, one an hour. 0 where no later load is higher.
    """
    raise NotImplementedError
