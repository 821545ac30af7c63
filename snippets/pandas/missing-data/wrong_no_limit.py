"""Without a limit a device that died last week still reports its last temperature."""


def missing_share(frame):
    return frame["temp"].isna().groupby(frame["device"]).mean()


def fill_short_gaps(frame, limit):
    temp = frame.sort_values("minute").groupby("device")["temp"].ffill().reindex(frame.index)
    return frame.assign(temp=temp, filled=frame["temp"].isna() & temp.notna())
