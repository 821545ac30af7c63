"""`>` instead of `>=`: an event exactly one window later is still dropped."""

from collections import deque


def deduplicate(events, window):
    kept, keys = deque(), set()
    for time, key in events:
        while kept and time - kept[0][0] > window:
            keys.remove(kept.popleft()[1])
        if key not in keys:
            kept.append((time, key))
            keys.add(key)
            yield time, key
