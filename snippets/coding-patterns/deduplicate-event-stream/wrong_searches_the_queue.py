"""Right, but looks for each key in the queue itself: every event costs a walk through the whole window."""

from collections import deque


def deduplicate(events, window):
    kept = deque()
    for time, key in events:
        while kept and time - kept[0][0] >= window:
            kept.popleft()
        if all(key != other for _, other in kept):
            kept.append((time, key))
            yield time, key
