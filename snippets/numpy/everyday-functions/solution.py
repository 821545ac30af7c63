"""Expressions with NumPy that screening calls ask for, each evaluated."""

import numpy as np

# --8<-- [start:examples]
EXAMPLES = (
    "np.where(x % 2 == 0, 'even', 'odd')",
    "np.select([x < 2, x < 4], [10, 20], default=30)",
    "np.clip([-3, 5, 12], 0, 10)",
    "np.tile([1, 2], 2), np.repeat([1, 2], 2)",
    "np.outer([1, 2], [1, 10]), np.inner([1, 2], [1, 10])",
    "np.kron([1, 10], [1, 2])",
    "np.expand_dims(x, 0).shape, x[:, None].shape, np.squeeze(np.zeros((1, 3, 1))).shape",
    "np.moveaxis(image, -1, 0).shape, np.swapaxes(image, 0, 2).shape",
    "np.histogram([1, 2, 2, 5], bins=[0, 2, 4, 5])",
    "np.digitize([-1, 0, 2, 5], [0, 2, 5])",
    "np.maximum(2, np.nan), np.fmax(2, np.nan), np.nanmean([1, np.nan, 3])",
    "np.ma.masked_equal([7, -999, 9], -999).mean()",
    "np.cumsum([3, 1, 4]), np.diff([3, 4, 8]), np.roll([1, 2, 3], 1)",
    "np.isclose(0.1 + 0.2, 0.3), np.isclose(1e-9, 2e-9)",
)
# --8<-- [end:examples]


def value(expression):
    """Return what an expression of EXAMPLES evaluates to, for x = 1, 2, 3, 4 and an image of shape (2, 3, 4)."""
    return eval(expression, {"np": np, "x": np.arange(1, 5), "image": np.zeros((2, 3, 4))})


def plain(result):
    """Return a result as Python numbers, lists and tuples."""
    if isinstance(result, tuple):
        return tuple(plain(part) for part in result)
    return result.tolist() if hasattr(result, "tolist") else result
