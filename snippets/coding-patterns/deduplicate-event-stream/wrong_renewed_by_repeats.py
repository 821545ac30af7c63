"""Stores the time of every repeat: a key that comes every few seconds is never let through again."""


def deduplicate(events, window):
    last = {}
    for time, key in events:
        if key not in last or time - last[key] >= window:
            yield time, key
        last[key] = time
