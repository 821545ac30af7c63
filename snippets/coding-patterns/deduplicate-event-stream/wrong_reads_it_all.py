"""Builds the whole result before it returns: an endless stream never yields a first event."""


def deduplicate(events, window):
    last, kept = {}, []
    for time, key in events:
        if key not in last or time - last[key] >= window:
            last[key] = time
            kept.append((time, key))
    return kept
