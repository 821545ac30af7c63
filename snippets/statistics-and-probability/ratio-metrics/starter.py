def ratio(clicks, views):
    """(ratio, standard error); one entry per randomised user."""
    raise NotImplementedError


def difference_z(a, b):
    """z-statistic of two arms, each a pair (clicks, views)."""
    raise NotImplementedError
