"""Drop repeated events from an endless stream, remembering only the window."""

# --8<-- [start:deduplicate]
from collections import deque


def deduplicate(events, window):
    """Yield (time, key) unless the key was yielded less than `window` ago.

    events: any iterable of (time, key) whose times never decrease.
    """
    kept = deque()  # (time, key) still in the window, oldest first
    keys = set()    # the same keys, to look them up
    for time, key in events:
        while kept and time - kept[0][0] >= window:
            keys.remove(kept.popleft()[1])
        if key not in keys:
            kept.append((time, key))
            keys.add(key)
            yield time, key
# --8<-- [end:deduplicate]
