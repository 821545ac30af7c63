def has_trace(grid, trace):
    """Return whether the trace can be read along a path of neighbouring cells.

    grid: equally long rows of letters (texts or lists). trace: a text of
    at most 200 letters. A step goes up, down, left or right, and a path
    uses no cell twice. The empty trace is everywhere.
    """
    raise NotImplementedError
