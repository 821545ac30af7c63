"""Takes the window for a number of events: right only if exactly one comes a second."""

from collections import deque


def rolling_peak(events, window):
    peaks = deque()
    for n, (_, value) in enumerate(events):
        while peaks and peaks[-1][1] <= value:
            peaks.pop()
        peaks.append((n, value))
        while n - peaks[0][0] >= window:
            peaks.popleft()
        yield peaks[0][1]
