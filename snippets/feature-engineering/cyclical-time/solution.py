"""Hours and weekdays on a circle."""

import numpy as np


# --8<-- [start:cyclical]
def cyclical(values, period, harmonics=1):
    """Sine and cosine columns, (n, 2 * harmonics); `period` meets 0."""
    angle = 2 * np.pi * np.asarray(values, float)[:, None] / period
    waves = angle * np.arange(1, harmonics + 1)
    return np.hstack([np.sin(waves), np.cos(waves)])
# --8<-- [end:cyclical]
