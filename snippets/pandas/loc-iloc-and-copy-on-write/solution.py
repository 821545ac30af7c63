"""Cap latencies: as a new table, or in the given one."""


# --8<-- [start:cap]
def capped(frame, limit):
    """A new table with ms no larger than limit; frame stays as it is."""
    return frame.assign(ms=frame["ms"].clip(upper=limit))


def cap(frame, limit):
    """The same in place, for callers that own the table."""
    frame.loc[frame["ms"] > limit, "ms"] = limit
# --8<-- [end:cap]
