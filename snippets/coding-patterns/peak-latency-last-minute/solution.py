"""Highest value of a moving time window, with a monotonic queue."""

# --8<-- [start:peak]
from collections import deque


def rolling_peak(events, window):
    """Yield, for each (time, value), the highest value less than `window` old.

    events: iterable whose times never decrease; window > 0.
    """
    peaks = deque()  # candidates: times rise, values fall
    for time, value in events:
        while peaks and peaks[-1][1] <= value:
            peaks.pop()  # older and no higher: never the peak again
        peaks.append((time, value))
        while time - peaks[0][0] >= window:
            peaks.popleft()
        yield peaks[0][1]
# --8<-- [end:peak]
