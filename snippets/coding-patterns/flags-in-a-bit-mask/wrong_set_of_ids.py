"""Right, but keeps a set of the ids: memory grows with the log."""


def count_flags(mask):
    return (mask & (1 << 64) - 1).bit_count()


def _left(ids):
    left = set()
    for i in ids:
        left ^= {i}
    return left


def unpaired(ids):
    return _left(ids).pop()


def two_unpaired(ids):
    return tuple(sorted(_left(ids)))
