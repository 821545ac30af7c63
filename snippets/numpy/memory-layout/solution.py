"""How many cache lines a strided pass touches."""

import numpy as np


# --8<-- [start:lines]
def cache_lines(x, line=64):
    """Number of cache lines that hold the elements of a vector x.

    Counts from the first element, as if it began a line; the elements are
    no wider than a line and don't straddle two.
    """
    (stride,) = x.strides
    return len(np.unique(np.arange(len(x)) * abs(stride) // line))
# --8<-- [end:lines]
