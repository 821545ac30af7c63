def split_evenly(minutes):
    """Return the positions of the jobs for the first of two workers.

    minutes: list of positive integers, either many small ones or a few
    large ones. The split makes the longer of the two loads as short as
    possible.
    """
    raise NotImplementedError
