"""Local days and the hour that happens twice."""

import pandas as pd
from solution import hours_of_day

for day in ("2026-03-29", "2026-07-01", "2026-10-25"):
    print(day, "in Berlin has", hours_of_day(day, "Europe/Berlin"), "hours")

for wall in ("2026-10-25 02:30", "2026-03-29 02:30"):
    try:
        pd.DatetimeIndex([wall]).tz_localize("Europe/Berlin")
    except ValueError as error:
        print(wall, type(error).__name__)

noon = pd.Timestamp("2026-07-01 12:00")
print("localize", noon.tz_localize("Europe/Berlin").tz_convert("UTC"))
print("convert ", noon.tz_localize("UTC").tz_convert("Europe/Berlin"))
eve = pd.Timestamp("2026-10-24 12:00", tz="Europe/Berlin")
print("24 hours", eve + pd.Timedelta(days=1), "  a day", eve + pd.DateOffset(days=1))
print(pd.to_datetime(["2026-01-01"]).dtype, pd.to_datetime(["2026-01-01"]).astype("int64")[0] // 10**9)
