"""Right, but looks through the whole window for each event: O(n w)."""

from collections import deque


def rolling_peak(events, window):
    recent = deque()
    for time, value in events:
        recent.append((time, value))
        while time - recent[0][0] >= window:
            recent.popleft()
        yield max(value for _, value in recent)
