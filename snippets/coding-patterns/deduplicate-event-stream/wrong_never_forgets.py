"""Right answers, but a dictionary of all keys of all time: it dies of memory after a week."""


def deduplicate(events, window):
    last = {}
    for time, key in events:
        if key not in last or time - last[key] >= window:
            last[key] = time
            yield time, key
