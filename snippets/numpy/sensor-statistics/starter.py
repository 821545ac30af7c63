"""The plain loop: right, and far too slow. Make it fast."""

# --8<-- [start:loop]
import math


def sensor_stats(sensor, value, n_sensors):
    """Count, mean, standard deviation and maximum of each sensor."""
    groups = [[] for _ in range(n_sensors)]
    for s, v in zip(sensor, value):
        if not math.isnan(v):
            groups[s].append(v)
    count, mean, std, top = [], [], [], []
    for g in groups:
        n = len(g)
        m = sum(g) / n if n else math.nan
        squares = 0.0
        for v in g:
            squares += (v - m) ** 2
        count.append(n)
        mean.append(m)
        std.append(math.sqrt(squares / (n - 1)) if n > 1 else math.nan)
        top.append(max(g) if n else math.nan)
    return count, mean, std, top
# --8<-- [end:loop]
