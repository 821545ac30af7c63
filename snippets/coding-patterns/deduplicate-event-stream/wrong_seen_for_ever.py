"""One set of everything ever seen: a real second event is lost, and memory only grows."""


def deduplicate(events, window):
    seen = set()
    for time, key in events:
        if key not in seen:
            seen.add(key)
            yield time, key
