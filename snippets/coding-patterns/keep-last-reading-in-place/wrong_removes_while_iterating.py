"""Removes from the list it iterates over: the iterator skips the element after each removal."""


def keep_last(readings):
    last = None
    for reading in readings:
        if last is not None and last[0] == reading[0]:
            readings.remove(last)
        last = reading
