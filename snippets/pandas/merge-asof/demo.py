"""Nearest looks ahead; backward does not."""

import pandas as pd
from solution import with_reading

day = "2026-11-30 "
labels = pd.DataFrame({"device": ["b", "a"], "at": pd.to_datetime([day + "10:05", day + "10:00"])})
readings = pd.DataFrame({"device": ["a", "b", "b"],
                         "known_at": pd.to_datetime([day + "09:58", day + "10:06", day + "09:30"]),
                         "temp": [60.0, 99.0, 70.0]})
near = pd.merge_asof(labels.sort_values("at"), readings.sort_values("known_at"),
                     left_on="at", right_on="known_at", by="device", direction="nearest")
print("nearest, sorted by time:", near[["device", "temp"]].to_numpy().tolist())
for minutes in (60, 10):
    found = with_reading(labels, readings, pd.Timedelta(minutes=minutes))
    print(f"backward, {minutes} minutes:  ", found[["device", "temp"]].to_numpy().tolist())
try:
    with_reading(labels.assign(at=labels["at"].dt.as_unit("ns")), readings, pd.Timedelta("1h"))
except pd.errors.MergeError as error:
    print(error)
