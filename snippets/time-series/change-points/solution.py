"""Change points online (CUSUM) and after the fact (penalised segments)."""

import numpy as np


# --8<-- [start:cusum]
def cusum(x, target, slack, threshold):
    """Running sums of shifts up and down, and the first alarm or None.

    target: the usual mean; slack: half the shift worth noticing.
    """
    up = down = 0.0
    sums, alarm = [], None
    for t, value in enumerate(x):
        up = max(0.0, up + value - target - slack)
        down = max(0.0, down + target - value - slack)
        sums.append((up, down))
        if alarm is None and max(up, down) > threshold:
            alarm = t
    return np.array(sums), alarm
# --8<-- [end:cusum]


# --8<-- [start:segments]
def segments(x, penalty, shortest=2):
    """Starts of the segments with the least squared error + penalties."""
    x = np.asarray(x, float)
    x = x - x.mean()  # keeps the sums small
    one = np.r_[0, x.cumsum()]
    two = np.r_[0, (x * x).cumsum()]
    best, came_from = np.full(len(x) + 1, np.inf), np.zeros(len(x) + 1, int)
    best[0] = -penalty
    for end in range(shortest, len(x) + 1):
        start = np.arange(0, end - shortest + 1)
        size = end - start
        cost = two[end] - two[start] - (one[end] - one[start]) ** 2 / size
        total = best[start] + cost + penalty
        came_from[end] = total.argmin()
        best[end] = total.min()
    starts, end = [], len(x)
    while end:
        end = int(came_from[end])
        starts.append(end)
    return starts[::-1]
# --8<-- [end:segments]
