"""bfill closes the gaps at the start as well, with readings that nobody had yet."""


def missing_share(frame):
    return frame["temp"].isna().groupby(frame["device"]).mean()


def fill_short_gaps(frame, limit):
    by_device = frame.sort_values("minute").groupby("device")["temp"]
    temp = by_device.ffill(limit=limit).fillna(by_device.bfill(limit=limit)).reindex(frame.index)
    return frame.assign(temp=temp, filled=frame["temp"].isna() & temp.notna())
