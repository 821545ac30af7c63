def deduplicate(events, window):
    """Yield (time, key) unless the key was yielded less than `window` ago."""
    raise NotImplementedError
