def minutes_to_reach_all(grid):
    """Return the minutes until no machine is healthy, or None for never.

    grid: rows of equal length; 0 empty, 1 healthy, 2 faulty. Each minute
    every faulty machine infects the healthy ones beside it.
    """
    raise NotImplementedError
