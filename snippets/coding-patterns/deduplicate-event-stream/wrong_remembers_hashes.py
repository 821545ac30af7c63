"""Remembers hash(key) to save memory: -1 and -2 have the same one, so the second event is lost."""

from collections import deque


def deduplicate(events, window):
    kept, hashes = deque(), set()
    for time, key in events:
        while kept and time - kept[0][0] >= window:
            hashes.remove(kept.popleft()[1])
        if hash(key) not in hashes:
            kept.append((time, hash(key)))
            hashes.add(hash(key))
            yield time, key
