"""Measure missing readings, and fill short gaps device by device."""


# --8<-- [start:fill]
def missing_share(frame):
    return frame["temp"].isna().groupby(frame["device"]).mean()


def fill_short_gaps(frame, limit):
    in_time = frame.sort_values("minute")
    temp = in_time.groupby("device")["temp"].ffill(limit=limit)
    temp = temp.reindex(frame.index)         # back to the caller's order
    filled = frame["temp"].isna() & temp.notna()
    return frame.assign(temp=temp, filled=filled)
# --8<-- [end:fill]
