def refusals(y, old, new, slices, allowed=0.01, slice_allowed=0.03, least=200):
    """Reasons not to release the scores new in place of old; [] is a pass."""
    raise NotImplementedError


def moved_wrong_way(predict, rows, column, step, sign):
    """Share of rows whose score moves against sign as column grows by step."""
    raise NotImplementedError
