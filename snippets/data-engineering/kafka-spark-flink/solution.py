"""Count events in windows of event time, closed by a watermark."""

from collections import Counter


# --8<-- [start:windows]
def count_windows(events, size, delay):
    """Tumbling windows over (event time, key) in order of arrival.

    The watermark says that nothing older will come: the newest event
    time minus `delay`. A window closes when the watermark passes its
    end. Returns closed windows, events that came too late, and windows
    still open.
    """
    open_windows, closed, late = {}, [], []
    watermark = float("-inf")
    for time, key in events:
        start = time // size * size
        if start + size <= watermark:
            late.append((time, key))
            continue
        open_windows.setdefault(start, Counter())[key] += 1
        watermark = max(watermark, time - delay)
        for start in sorted(open_windows):
            if start + size <= watermark:
                closed.append((start, open_windows.pop(start)))
    return closed, late, open_windows
# --8<-- [end:windows]
