"""Watermarks: how long to wait, and what arrives too late all the same."""

import math


# --8<-- [start:delay]
def behind(arrivals):
    """How far each event time lies behind the newest that came so far."""
    newest, found = -math.inf, []
    for time in arrivals:
        newest = max(newest, time)
        found.append(newest - time)
    return found


def delay_for(lags, share):
    """Smallest bound that covers this share of the observed lags."""
    ordered = sorted(lags)
    return ordered[math.ceil(share * len(ordered)) - 1]
# --8<-- [end:delay]


# --8<-- [start:stream]
def run(arrivals, size, bound, lateness=0):
    """Count events per tumbling window of event time.

    arrivals: event times in order of arrival. bound: how far the watermark
    trails the newest event. lateness: how long a fired window is kept.
    Returns (counts at first firing, updates sent later, dropped events).
    """
    watermark, counts, fired, updates, dropped = -math.inf, {}, {}, 0, 0
    for time in arrivals:
        window = time // size
        end = (window + 1) * size
        if end + lateness <= watermark:
            dropped += 1
        else:
            counts[window] = counts.get(window, 0) + 1
            updates += window in fired
        watermark = max(watermark, time - bound)
        for w in counts:
            if w not in fired and (w + 1) * size <= watermark:
                fired[w] = counts[w]
    return fired, updates, dropped
# --8<-- [end:stream]


def combined(watermarks, idle=()):
    """The job's watermark: the slowest input that is not idle."""
    active = [w for name, w in watermarks.items() if name not in idle]
    return min(active) if active else max(watermarks.values())
