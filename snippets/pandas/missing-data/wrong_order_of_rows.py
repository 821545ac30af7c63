"""The rows look sorted in the first file, so nobody sorts them by time."""


def missing_share(frame):
    return frame["temp"].isna().groupby(frame["device"]).mean()


def fill_short_gaps(frame, limit):
    temp = frame.groupby("device")["temp"].ffill(limit=limit)
    return frame.assign(temp=temp, filled=frame["temp"].isna() & temp.notna())
