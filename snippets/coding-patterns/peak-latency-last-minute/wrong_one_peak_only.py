"""Remembers one peak: when it leaves, the runner-up inside the window is already forgotten."""


def rolling_peak(events, window):
    best = None
    for time, value in events:
        if best is None or value >= best[1] or time - best[0] >= window:
            best = time, value
        yield best[1]
