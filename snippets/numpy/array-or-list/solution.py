"""What an array stores, and the same computation with and without a loop."""

import sys

import numpy as np


# --8<-- [start:normalise]
def normalise_loop(values):
    mean = sum(values) / len(values)
    spread = (sum((v - mean) ** 2 for v in values) / len(values)) ** 0.5
    return [(v - mean) / spread for v in values]


def normalise(values):
    values = np.asarray(values, dtype=float)
    return (values - values.mean()) / values.std()
# --8<-- [end:normalise]


def list_bytes(values):
    """Return the bytes of a list of distinct floats: the references and the objects."""
    return sys.getsizeof(values) + sum(map(sys.getsizeof, values))


def array_bytes(values):
    """Return the bytes of the numbers of a float64 array."""
    return np.asarray(values, dtype=float).nbytes


# --8<-- [start:grid]
def steps(start, stop, step):
    """Return start, start + step, … below stop, without the surprise of a float step."""
    count = max(0, int(np.ceil(round((stop - start) / step, 9))))
    return start + step * np.arange(count)
# --8<-- [end:grid]
